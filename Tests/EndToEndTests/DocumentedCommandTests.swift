import Facilitation
import Foundation
import Testing

@testable import atelier

/// Whatever the pages tell people to type is typed here.
@Suite struct DocumentedCommandTests {
    /// What needs the network, a compiler or minutes; that it is there is looked at.
    private static let scripts = [".ci/package", ".ci/word-vectors", ".ci/setup", ".ci/run"]

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

    private static let readmes = ["README.md", ".github/README.fr.md"]

    /// What a README tells people to type, in its order.
    private func commands(in readme: String) throws -> [String] {
        let url = SourceFolder.root.appending(path: readme)
        let text = try String(contentsOf: url, encoding: .utf8)
        let code = text.matches(of: /```sh\n([^`]*)```|`([^`\n]+)`/).flatMap { match -> [String] in
            if let block = match.1 { return block.split(separator: "\n").map(String.init) }
            return match.2.map { [String($0)] } ?? []
        }
        return code.filter { $0.firstMatch(of: /^(\.ci\/|swift |sudo |atelier( |$))/) != nil }
    }

    @Test(arguments: readmes)
    func whatTheReadmeTellsToTypeWorks(_ name: String) throws {
        let commands = try commands(in: name)
        #expect(commands.count > 10)
        try run(commands.map { $0.replacing("swift run ", with: "") }, of: name)
    }

    @Test func theReadmesTellToTypeTheSame() throws {
        let told = try Self.readmes.map { Set(try commands(in: $0)) }
        #expect(told[0].symmetricDifference(told[1]).sorted() == [])
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
