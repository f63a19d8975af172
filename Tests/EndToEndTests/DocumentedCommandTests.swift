import Facilitation
import Foundation
import Testing

@testable import atelier

/// Whatever the pages tell people to type is typed here.
@Suite struct DocumentedCommandTests {
    /// What needs the network, a compiler or minutes; that it is there is looked at.
    private static let scripts = [".ci/package", ".ci/word-vectors", ".ci/setup"]

    private static let manual = ManualTopic.allCases.flatMap { topic in
        ["fr", "en"].map { ("\(topic.rawValue).\($0)", topic.page(in: $0)) }
    }

    @Test(arguments: manual.map(\.0))
    func whatAPageOfTheManualTellsToTypeWorks(_ name: String) throws {
        guard let page = Self.manual.first(where: { $0.0 == name })?.1 else { return }
        let spans = page.blocks.flatMap { block -> [String] in
            switch block {
            case .code(let line): [line]
            case .heading(let text), .paragraph(let text), .item(_, let text):
                text.matches(of: /`(atelier[^`]*)`/).map { String($0.1) }
            case .commands: []
            }
        }
        try run(spans, of: name)
    }

    @Test(arguments: ["README.md"])
    func whatTheReadmeTellsToTypeWorks(_ name: String) throws {
        let url = SourceFolder.root.appending(path: name)
        let text = try String(contentsOf: url, encoding: .utf8)
        let blocks = text.matches(of: /```sh\n([^`]*)```/).flatMap {
            String($0.1).split(separator: "\n").map(String.init)
        }
        let spans = text.matches(of: /`((?:swift run )?atelier[^`]*)`/).map { String($0.1) }
        let commands = (blocks + spans).map { $0.replacing("swift run ", with: "") }
        #expect(commands.count > 6)
        try run(commands, of: name)
    }

    private func run(_ lines: [String], of page: String) throws {
        let commands = lines.map { DocumentedCommand(page: page, line: $0) }
            .filter {
                // A template is called «atelier-de-rassemblement».
                $0.line == "atelier" || $0.line.hasPrefix("atelier ") || $0.line.hasPrefix("mkdir")
            }
            .filter { !$0.isPattern }
        let desk = try DocumentedCommand.Desk(for: commands)
        for command in commands { try command.run(at: desk) }
        for line in lines where line.hasPrefix(".ci/") {
            let script = String(line.prefix { $0 != " " })
            #expect(Self.scripts.contains(script), "\(page): \(line)")
            let path = SourceFolder.root.appending(path: script).path
            #expect(FileManager.default.isExecutableFile(atPath: path), "\(page): \(line)")
        }
    }
}
