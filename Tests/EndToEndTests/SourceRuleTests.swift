import Foundation
import Testing

/// What holds for every file of the program.
@Suite struct SourceRuleTests {
    /// Foundation brings ICU along: 11 MB of the binary, and a quarter of what each start looks through.
    @Test func noFileOfTheProgramAsksForFoundation() throws {
        let sources = SourceFolder.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        let swift = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        #expect(swift.count > 500)
        for file in swift {
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            let asks = lines.contains { $0.contains(/^\s*(\w+ )?import Foundation/) }
            #expect(!asks, "\(file.path)")
        }
    }
}
