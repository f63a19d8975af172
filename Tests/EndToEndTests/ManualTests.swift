import Facilitation
import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Wording

@testable import atelier

/// The pages that `atelier help TOPIC` prints.
@Suite struct ManualTests {
    private static let french = ["LC_ALL": "fr_FR.UTF-8"]
    private static let english = ["LC_ALL": "en_GB.UTF-8"]
    private static let turkish = ["LANG": "tr_TR.UTF-8"]
    private static let pages = ManualTopic.allCases.flatMap { topic in
        ["fr", "en"].map { (name: "\(topic.rawValue).\($0)", page: topic.page(in: $0), tag: $0) }
    }

    @Test func everyTopicHasAPageInFrenchAndInEnglish() {
        for topic in ManualTopic.allCases {
            let (french, english) = (topic.page(in: "fr"), topic.page(in: "en"))
            #expect(!french.title.isEmpty, "\(topic)")
            #expect(!english.title.isEmpty, "\(topic)")
            // Unless somebody has copied the one over the other.
            #expect(french.blocks != english.blocks, "\(topic)")
            // What one language tells, the other tells in its place.
            #expect(french.blocks.map(\.kind) == english.blocks.map(\.kind), "\(topic)")
            #expect(french.code.count == english.code.count, "\(topic)")
            #expect(topic.page(in: "tr").title == english.title)
            #expect(topic.page(in: "fr-CA").title == french.title)
        }
    }

    @Test func everyPageInTheFolderIsATopic() throws {
        let folder = SourceFolder.root.appending(path: "Sources/Facilitation/Pages").path
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(names.sorted() == Self.pages.map { "\($0.name).md" }.sorted())
    }

    @Test func noPageNamesACommandOrAKeyThatTheTableLacks() {
        for (name, page, tag) in Self.pages {
            let marks = ManualMarks(wording: Wording(language: tag))
            for text in page.prose {
                #expect(marks.unknown(in: text).map(String.init) == [], "\(name)")
                // Keys and commands come from the table, and none is written out.
                #expect(text.firstMatch(of: /Ctrl|Alt-|\bF\d/) == nil, "\(name): \(text)")
                let command = /(?:^|[\s`(«“])\/([a-z][a-z-]*)(?![\w\/.-])/
                #expect(text.firstMatch(of: command) == nil, "\(name): \(text)")
            }
            for line in page.code { #expect(!line.contains("Ctrl"), "\(name)") }
        }
    }

    @Test func aMarkThatStandsForNothingIsNoticed() {
        let marks = ManualMarks(wording: Wording(language: "fr"))
        #expect(marks.plain("**{hand-on}**, `{/hand-on}`") == "Ctrl-N, /hand-on")
        #expect(marks.plain("{escape}") == "Échap")
        // It has no key, and there is no such command.
        let unknown = marks.unknown(in: "{strike} {/strike} {/nothing} {enter}")
        #expect(unknown == ["strike", "/nothing"])
        #expect(marks.plain("{/nothing} {") == "{/nothing} {")
    }

    @Test func frenchAndEnglishNameTheSameKeysAndCommands() {
        let mark = /\{([^}]+)\}/
        for topic in ManualTopic.allCases {
            let marks = ["fr", "en"].map { tag in
                Set(topic.page(in: tag).prose.flatMap { $0.matches(of: mark).map { $0.1 } })
            }
            #expect(marks[0] == marks[1], "\(topic)")
        }
    }

    @Test func noPageNamesASubcommandOrAnOptionThatTheProgramLacks() throws {
        let names = SubcommandNames.all
        var options: Set<String> = ["--help"]
        let option = /--[a-z][a-z-]*/
        let inGathering = ["plan", "mark", "quote", "book", "schedule"].map { "gathering \($0)" }
        for name in names + inGathering {
            let words = name.split(separator: " ").map(String.init)
            let help = try FinishedProgram(words + ["--help"])
            #expect(help.status == 0)
            options.formUnion(help.output.matches(of: option).map { String($0.0) })
        }
        options.formUnion(
            try FinishedProgram("--help").output.matches(of: option).map { String($0.0) })
        for (name, page, tag) in Self.pages {
            let quoted = page.prose.flatMap { $0.matches(of: /`([^`]+)`/).map { String($0.1) } }
            for text in page.code + quoted {
                guard let call = text.firstMatch(of: /\batelier(?: (.*))?$/) else { continue }
                let words = (call.1 ?? "").split(separator: " ")
                if let first = words.first, first.firstMatch(of: /^[a-z]/) != nil {
                    #expect(names.contains(String(first)), "\(name): \(text)")
                }
            }
            for text in page.code + page.prose where !text.contains("swift build") {
                for match in text.matches(of: option) {
                    #expect(options.contains(String(match.0)), "\(name) (\(tag)): \(match.0)")
                }
            }
        }
    }

    @Test func theTopicThatAPageSendsToIsThere() {
        for (name, page, _) in Self.pages {
            for text in page.prose {
                for match in text.matches(of: /`atelier help ([a-z]+)`/) {
                    #expect(ManualTopic(rawValue: String(match.1)) != nil, "\(name): \(match.1)")
                }
            }
        }
    }

    @Test func theTemplatesOfThePageAreThoseOfTheProgram() {
        for (name, page, _) in Self.pages where name.hasPrefix("templates") {
            let text = page.prose.joined(separator: "\n")
            for template in Templates.names { #expect(text.contains("`\(template)`"), "\(name)") }
        }
    }

    @Test func frenchPunctuationNeverLeavesItsWord() {
        for (name, page, tag) in Self.pages where tag == "fr" {
            for text in page.prose {
                let words = text.replacing(/`[^`]*`/, with: "x")
                #expect(words.firstMatch(of: #/[ ][:;?!»]|«[ ]|'/#) == nil, "\(name): \(text)")
            }
        }
    }

    @Test func noLineIsWiderThanTheTerminalUnlessItIsCode() {
        for (name, page, tag) in Self.pages {
            let wording = Wording(language: tag)
            for columns in [60, 80, 100] {
                for line in page.lines(columns: columns, wording: wording)
                where DisplayWidth.of(line) > columns {
                    #expect(page.code.contains { line.hasSuffix($0) }, "\(name): \(line)")
                }
            }
        }
    }

    @Test func helpListsEveryTopicWithALine() throws {
        for environment in [Self.french, Self.english] {
            let program = try FinishedProgram(["help"], environment: environment)
            #expect(program.status == 0)
            #expect(program.errors == "")
            let lines = program.output.split(separator: "\n")
            for topic in ManualTopic.allCases {
                let title = topic.page(in: environment == Self.french ? "fr" : "en").title
                let line = lines.first { $0.hasPrefix("  \(topic.rawValue) ") }
                #expect(line?.hasSuffix(" \(title)") == true, "\(topic)")
                #expect(line.map { DisplayWidth.of($0) <= 80 } == true, "\(topic)")
            }
        }
    }

    @Test func aPageIsPlainTextInTheLanguageOfTheReader() throws {
        let french = try FinishedProgram(["help", "templates"], environment: Self.french)
        let english = try FinishedProgram(["help", "templates"], environment: Self.english)
        let turkish = try FinishedProgram(["help", "templates"], environment: Self.turkish)
        #expect(french.output.hasPrefix("Modèles"))
        #expect(english.output.hasPrefix("Templates"))
        #expect(turkish.output.hasPrefix("Templates"))
        for program in [french, english, turkish] {
            #expect(program.status == 0)
            #expect(!program.output.contains("**") && !program.output.contains("`"))
            #expect(program.output.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
        }
    }

    @Test func aPageIsAsWideAsTheTerminal() throws {
        for columns in [60, 90] {
            let terminal = try PseudoTerminal(
                BuiltProduct.path("atelier"), ["help", "reports"],
                environment: Self.english, size: Size(columns: columns, rows: 24))
            var bytes: [UInt8] = []
            while true {
                let more = terminal.read(within: 5000)
                if more.isEmpty { break }
                bytes += more
            }
            let lines = String(decoding: bytes, as: UTF8.self)
                .split(whereSeparator: \.isNewline)
            let widest =
                lines.filter { !$0.contains("atelier ") }
                .map { DisplayWidth.of($0) }.max() ?? 0
            #expect((columns - 12...columns).contains(widest), "\(widest)")
        }
    }

    @Test func aTopicThatIsASubcommandSaysWhereItsOptionsAre() throws {
        for topic in ["templates", "gathering"] {
            let program = try FinishedProgram("help", topic)
            #expect(program.output.hasSuffix("“atelier \(topic) --help”.\n"))
        }
        #expect(try !FinishedProgram("help", "votes").output.contains("--help"))
    }

    @Test func aSubcommandThatIsNoTopicShowsItsOptions() throws {
        for words in [["report"], ["gathering", "plan"], ["help"]] {
            let program = try FinishedProgram(["help"] + words)
            #expect(program.status == 0)
            #expect(program.output == (try FinishedProgram(words + ["--help"]).output))
        }
    }

    @Test(arguments: [
        ("template", "templates"), ("modèles", "templates"), ("modeles", "templates"),
        ("vote", "votes"),
        ("prjector", "projector"), ("reprot", "report"), ("langue", "languages"),
    ])
    func anUnknownTopicNamesTheNearestAndListsThemAll(_ word: String, _ nearest: String) throws {
        let program = try FinishedProgram(["help", word], environment: Self.french)
        #expect(program.status == 2)
        #expect(program.output == "")
        #expect(program.errorLines.first?.contains("«\u{A0}\(nearest)\u{A0}»") == true)
        for topic in ManualTopic.allCases {
            #expect(program.errors.contains("\n  \(topic.rawValue) "), "\(topic)")
        }
    }
}

extension ManualPage {
    /// The texts in which marks are looked for.
    fileprivate var prose: [String] {
        [title]
            + blocks.compactMap { block in
                switch block {
                case .heading(let text), .paragraph(let text), .item(_, let text): text
                case .code, .commands: nil
                }
            }
    }

    /// The lines of code.
    fileprivate var code: [String] {
        blocks.compactMap { block in
            guard case .code(let line) = block else { return nil }
            return line
        }
    }
}

extension ManualPage.Block {
    /// What kind of block it is, without its words.
    fileprivate var kind: String {
        switch self {
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .item(let sign, _): "item \(sign)"
        case .code: "code"
        case .commands: "commands"
        }
    }
}
