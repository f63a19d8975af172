import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// Titles, templates, paths and words of the command line that would take the terminal over.
@Suite struct HostileWordsTests {
    /// A window title, a bell, a colour, DEL, a C1 control, a line separator, a turned line.
    private static let evil = "a\u{1B}]0;x\u{7}b\u{1B}[31mc\u{7F}d\u{9B}e\u{2028}f\u{202E}g\rh"
    private static let escaped =
        #"a\u001b]0;x\u0007b\u001b[31mc\u007fd\u009be\u2028f\u202eg\rh"#

    private let folder: TemporaryFolder
    private let session: String

    init() throws {
        folder = try TemporaryFolder()
        for name in ["templates", "catalogues", "out", "g"] {
            #expect(mkdir("\(folder.path)/\(name)", 0o755) == 0)
        }
        let evil = Self.escaped
        session = try folder.write(
            #"""
            {"format": 1, "id": "s", "title": "\#(evil)", "subtitle": "\#(evil)", "language": "fr",
            "place": "\#(evil)", "objective": "\#(evil)", "hosts": ["\#(evil)"],
            "nextMeeting": {"name": "\#(evil)", "when": {"day": "2016-04-11"}, "place": "\#(evil)",
            "signUpLink": "https://example.org/\#(evil)"},
            "participants": [{"id": "p", "position": "b", "name": "\#(evil)",
            "inTheRoom": "given", "inPublication": "given"}],
            "agenda": [{"id": "r", "position": "b", "kind": "discussion",
            "title": {"fr": "\#(evil)"}}],
            "contributions": [
            {"id": "c", "text": "\#(evil)", "round": "r", "theme": "t"},
            {"id": "d", "text": "x \#(evil) y", "round": "r"}],
            "themes": [{"id": "t", "position": "b", "name": "\#(evil)", "statement": "\#(evil)"}],
            "actions": [{"id": "a", "text": "\#(evil)"}]}
            """#.utf8, to: "s.json")
        try folder.write(
            #"""
            {"format": 1, "name": "\#(evil)", "title": {"fr": "\#(evil)"},
            "objective": {"fr": "\#(evil)"}, "language": "fr",
            "rounds": [{"kind": "discussion", "title": {"fr": "\#(evil)"}}]}
            """#.utf8, to: "templates/m\(Self.evil).json")
        try folder.write("{\"\(evil)\": 1}".utf8, to: "templates/broken\(Self.evil).json")
        try folder.write(
            #"{"@language": "br", "@name": "\#(evil)"}"#.utf8, to: "catalogues/br\(Self.evil).json")
        try folder.write(
            #"{"@language": "br", "@name": "x", "\#(evil)": "\#(evil)"}"#.utf8,
            to: "catalogues/bad.json")
        try folder.write("- \(Self.evil)\n- other\n".utf8, to: "notes\(Self.evil).txt")
        try folder.write(
            "title,room,slot,host\n\"\(Self.evil)\",\"\(Self.evil)\",1,\"\(Self.evil)\"\n".utf8,
            to: "programme.csv")
        try folder.write("{\"a\": \"\(Self.evil)\"".utf8, to: "b\(Self.evil).json")
    }

    /// Each way to have the program print something, `@` for the folder.
    private static let commands: [[String]] = [
        ["templates", "--folder", "@"], ["templates", "m\(evil)", "--folder", "@"],
        ["templates", evil, "--folder", "@"], ["templates", "--report", evil],
        ["catalogues", "--folder", "@"], ["catalogues", evil, "--folder", "@"],
        ["new", evil, "--folder", "@"], ["new", "@/\(evil).json"],
        ["new", "marseille", "--title", evil, "--place", evil, "--folder", "@/out"],
        ["new", "marseille", "--date", evil, "--folder", "@"],
        ["new", "marseille", "--language", evil, "--folder", "@"],
        ["new", "marseille", "--output", "@/s.json"], ["new", "--after", "@/\(evil)"],
        ["new", "--after", "@/s.json", "--folder", "@/out"],
        ["run", "@/\(evil).json"], ["run", "@/s.json"], ["project", "@/s.json"],
        ["replay", "@/s.json"], ["replay", "@/\(evil).json"],
        ["report", "@/\(evil)"], ["report", "@/b\(evil).json"], ["report", "@/s.json", evil],
        ["report", "@/s.json", "--template", "@/\(evil)"],
        ["report", "@/s.json", "--output", "@/out"],
        ["report", "@/s.json", "--output", "@/s.json"],
        ["anonymize", "@/s.json", "-o", "@/out/a.json"],
        ["anonymize", "@/s.json", "-o", "@/out/b.json", "--yes"],
        ["validate", "@/s.json"], ["validate", "@/b\(evil).json", "@/\(evil)"],
        ["validate", "@/templates/broken\(evil).json", "@/catalogues/bad.json"],
        ["merge", "@/s.json", "@/s.json", "@/s.json"],
        ["merge", "@/s.json", "@/b\(evil).json", "@/s.json"],
        ["import", "@/notes\(evil).txt", "--folder", "@/out"],
        ["import", "@/notes\(evil).txt", "--into", "@/s.json"],
        ["import", "@/notes\(evil).txt", "--yes", "--folder", "@/out"],
        ["import", "@/notes\(evil).txt", "--kind", "table", "--column", evil],
        ["suggest", "@/s.json"], ["suggest", "@/\(evil)"], ["schema"], ["commands"],
        ["gathering", "plan", "@/programme.csv", "--title", evil, "--output", "@/g"],
        ["gathering", "plan", "@/programme.csv", "--title", "other", "--output", "@/g"],
        ["gathering", "status", "@/g"], ["gathering", "mark", "@/g", evil, "cancelled"],
        ["gathering", "mark", "@/g", "1", "moved", "--room", evil],
        ["gathering", "mark", "@/g", "1", "moved", "--slot", "2009-99-99 \(evil)"],
        ["gathering", "quote", "@/g", evil, "--by", evil, "--permitted"],
        ["gathering", "book", "@/g"], ["gathering", "status", "@/g"],
        // Wrong usage, which is told with the words that were given.
        ["run", evil, evil], [evil], ["--\(evil)"], ["report", "@/s.json", "--format", evil],
        ["report", "@/s.json", "--kind=\(evil)"], ["schema", evil],
        ["replay", "x", "--speed", evil],
        ["gathering", evil], ["help", evil],
    ]

    /// What a terminal would obey, but the end of a line.
    private func acting(in text: String, turning: Bool) -> [String] {
        text.unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0..<0x20, 0x7F..<0xA0: true
            // A document may hold these; a line of words may not.
            case 0x2028...0x202E, 0x2066...0x2069: turning
            default: false
            }
        }.map { String($0.value, radix: 16) }
    }

    @Test func noCommandPrintsWhatATerminalObeys() throws {
        var told = 0
        for words in Self.commands {
            let arguments = words.map { $0.hasPrefix("@") ? folder.path + $0.dropFirst() : $0 }
            let program = try FinishedProgram(arguments, environment: ["LANG": "fr_FR.UTF-8"])
            let isDocument = ["report", "gathering"].contains(words[0]) && program.status == 0
            #expect(acting(in: program.output, turning: !isDocument) == [], "\(words)")
            #expect(acting(in: program.errors, turning: true) == [], "\(words)")
            #expect(program.status < 128, "\(words)")
            if (program.output + program.errors).contains("\u{FFFD}") { told += 1 }
        }
        // It is the words that were cleaned, and not left out.
        #expect(told > 30)
    }

    @Test(
        arguments: [
            "markdown", "html", "text", "spip", "fodt", "csv", "polis", "opml", "json", "ics",
        ],
        ["synthesis", "minutes"])
    func noDocumentHoldsWhatATerminalObeys(format: String, kind: String) throws {
        let program = try FinishedProgram("report", session, "--format", format, "--kind", kind)
        #expect(program.status == 0, "\(program.errors)")
        // The lines of these end as their formats ask.
        let text =
            ["ics", "csv", "polis"].contains(format)
            ? program.output.replacing("\r\n", with: "\n") : program.output
        #expect(acting(in: text, turning: false) == [])
        #expect(text.contains(format == "json" ? "\\u001b" : "\u{FFFD}"))
    }

    @Test func aPathIsCleanedForATerminalAndExactForAnotherProgram() throws {
        let evil = "\(folder.path)/o\u{1B}[31m\u{9B}"
        #expect(mkdir(evil, 0o755) == 0)
        let piped = try FinishedProgram("new", "marseille", "--output", "\(evil)/a.json")
        #expect(piped.output == "\(evil)/a.json\n")
        let shown = try TerminalSession(
            BuiltProduct.path("atelier"), ["new", "marseille", "--output", "\(evil)/b.json"],
            size: Size(columns: 200, rows: 24))
        #expect(try shown.waitForEnd() == .exited(0))
        let text = String(decoding: shown.received, as: UTF8.self)
        #expect(text.contains("o\u{FFFD}[31m\u{FFFD}/b.json"))
        #expect(acting(in: text.replacing("\r\n", with: "\n"), turning: true) == [])
    }
}
