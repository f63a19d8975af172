import Testing
import Workshop

@testable import Importing

/// Files that are cut, changed, or made to do harm: a refusal or some notes, and never a crash.
@Suite struct HostileFileTests {
    /// A generator whose numbers are the same in every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let shapes = PlatformShapes.all + BoardShapes.all + FurtherShapes.all

    /// Reads as notes and as a programme; whatever comes of it.
    private func read(_ bytes: [UInt8], _ name: String) {
        for kind in [nil, FileKind.table, .lines, .markdown, .org, .html] {
            var choice = ImportChoice()
            choice.kind = kind
            _ = try? ImportedFile(bytes, named: name, choice)
        }
        _ = try? ForeignProgramme(bytes, named: name, zone: "Europe/Paris")
    }

    @Test(arguments: shapes)
    func cutFilesAreReadOrRefused(_ shape: ForeignShape) {
        let step = max(1, shape.bytes.count / 23)
        for end in stride(from: 0, to: shape.bytes.count, by: step) {
            read(Array(shape.bytes[..<end]), shape.name)
        }
    }

    @Test(arguments: shapes)
    func changedFilesAreReadOrRefused(_ shape: ForeignShape) {
        var dice = Dice(state: UInt64(shape.bytes.count))
        let signs = Array("\"',;\t\n\r<>&[]{}:*#-|\\=\0".utf8) + [0x80, 0xC3, 0xFF, 0xFE]
        for _ in 0..<12 {
            var bytes = shape.bytes
            for _ in 0..<Int.random(in: 1...6, using: &dice) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                switch Int.random(in: 0..<3, using: &dice) {
                case 0: bytes[place] = signs.randomElement(using: &dice) ?? 0
                case 1: bytes.remove(at: place)
                default: bytes.insert(signs.randomElement(using: &dice) ?? 0, at: place)
                }
            }
            read(bytes, shape.name)
        }
    }

    /// Programmes in the shapes that have readers of their own.
    private static let programmes: [(name: String, text: String)] = [
        (
            "s.xml",
            "<?xml version='1.0'?><schedule><day date='2026-12-05'><room name='A'><event guid='e'><date>2026-12-05T09:00:00+01:00</date><start>09:00</start><duration>00:45</duration><title>Pain</title><persons><person>Ana</person></persons></event></room></day></schedule>"
        ),
        (
            "s.json",
            "{\"schedule\":{\"conference\":{\"days\":[{\"date\":\"2026-12-05\",\"rooms\":{\"A\":[{\"guid\":\"e\",\"date\":\"2026-12-05T09:00:00+01:00\",\"duration\":\"00:45\",\"title\":\"Pain\",\"persons\":[{\"name\":\"Ana\"}]}]}}]}}}"
        ),
        (
            "t.json",
            "{\"sessions\":[{\"id\":1,\"title\":\"Pain\",\"startsAt\":\"2026-12-05T09:00:00\",\"speakers\":[\"u\"],\"roomId\":7}],\"speakers\":[{\"id\":\"u\",\"fullName\":\"Ana\"}],\"rooms\":[{\"id\":7,\"name\":\"A\"}]}"
        ),
        (
            "c.ics",
            "BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Europe/Paris\r\nBEGIN:VEVENT\r\nDTSTART;TZID=\"Europe/Paris\":20261205T090000\r\nDURATION:P1DT2H3M\r\nSUMMARY:Pain\\, sel - Ana\r\n  et la suite\r\nLOCATION;X=\"a:b\":A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        ),
        (
            "g.csv",
            ";samedi 5 décembre 2026;;dimanche 6 décembre 2026;\nHeure;A;B;A;B\n9h-10h;Pain (Ana);Sel – Bo;;x\n12h;y;y;y;y\n"
        ),
        ("r.csv", "Salle;9h-10h;10h-11h\nA;Pain;Sel\n"),
        (
            "t.csv",
            "Date début;Heure début;Heure fin;Titre;Animé par;Salle\n5/12/2026;9h00;25:61;Pain (rejected);\"ACAR, Ana, DEM, Bo\";A\n"
        ),
    ]

    @Test(arguments: programmes.map(\.name))
    func programmesAreReadOrRefusedCutAndChanged(_ name: String) throws {
        let text = try #require(Self.programmes.first { $0.name == name }?.text)
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            read(Array(bytes[..<place]), name)
            var changed = bytes
            changed[place] = [0x00, 0x22, 0x3C, 0x39, 0xFF, 0x0A, 0x5C, 0x3A][place % 8]
            _ = try? ForeignProgramme(changed, named: name, zone: "Europe/Paris")
            _ = try? ForeignProgramme(changed, named: name)
        }
    }

    /// What a program wrote in two bytes a letter says the same as in UTF-8.
    @Test(arguments: shapes)
    func anotherEncodingChangesNothing(_ shape: ForeignShape) throws {
        guard let text = String(validating: shape.bytes, as: UTF8.self), !text.contains("\0") else {
            return
        }
        let bare = text.first == "\u{FEFF}" ? String(text.dropFirst()) : text
        let usual = try? ImportedFile(shape.bytes, named: shape.name).notes
        let units = Array(bare.utf16)
        let little: [UInt8] =
            [0xFF, 0xFE] + units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big: [UInt8] =
            [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        for bytes in [little, big] {
            let notes = try? ImportedFile(bytes, named: shape.name).notes
            #expect(notes == usual)
        }
        // An odd byte, or nothing but what no encoding knows, is no end of anything.
        read(Array(little.dropLast()), shape.name)
        read(shape.bytes.map { $0 | 0x80 }, shape.name)
    }

    @Test func depthOfListsAndQuotationsIsNoTrouble() throws {
        let quoted = String(repeating: "> ", count: 50_000) + "Pain"
        #expect(try ImportedFile(Array(quoted.utf8), named: "a.md").coming.count == 1)
        let nested = (0..<2_000).map { String(repeating: "  ", count: $0) + "- Pain \($0)" }
        #expect(
            try ImportedFile(Array(nested.joined(separator: "\n").utf8), named: "a.md").coming.count
                == 2_000)
        let starred = String(repeating: "*", count: 50_000) + " Pain"
        _ = try? ImportedFile(Array(starred.utf8), named: "a.org")
        let tags = String(repeating: "<b>", count: 50_000) + "Pain"
        #expect(try ImportedFile(Array("text\n\(tags)\n".utf8), named: "a.csv").coming.count == 1)
        let sessions =
            String(repeating: "[", count: 60) + "{\"title\":\"a\"}"
            + String(repeating: "]", count: 60)
        _ = try? ForeignProgramme(Array(sessions.utf8), named: "a.json")
    }

    @Test func entitiesThatGrowAreRefused() {
        let laughs = """
            <?xml version="1.0"?>
            <!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <opml><body><outline text="&b;"/></body></opml>
            """
        #expect(throws: ImportRefusal.entities(line: 2)) {
            try ImportedFile(Array(laughs.utf8), named: "a.opml")
        }
        let outside = """
            <!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body><outline text="a">&x;</outline></body></opml>
            """
        #expect(throws: ImportRefusal.entities(line: 1)) {
            try ImportedFile(Array(("<?xml version=\"1.0\"?>" + outside).utf8), named: "a.opml")
        }
    }

    @Test func nothingIsAsDeepAsItLikes() {
        let deep = String(repeating: "<outline text='a'>", count: 5000)
        #expect(throws: ImportRefusal.self) {
            try ImportedFile(Array("<opml><body>\(deep)".utf8), named: "a.opml")
        }
        let nested = String(repeating: "[", count: 100_000)
        #expect(throws: ImportRefusal.self) {
            try ImportedFile(Array(nested.utf8), named: "a.json")
        }
        #expect(throws: ImportRefusal.self) {
            try ImportedFile(
                Array(String(repeating: "{\"a\":", count: 100_000).utf8), named: "a.json")
        }
    }

    @Test func aQuoteThatNothingClosesIsAWord() throws {
        let table = "note,who\n\"More bread,Ana\nSoup,Bo\nSalt,Cy\n"
        let file = try ImportedFile(Array(table.utf8), named: "t.csv")
        #expect(file.coming.map(\.text) == ["\"More bread", "Soup", "Salt"])
        let many = "note,who\n" + (0..<200).map { "\"x\($0),Ana\n" }.joined()
        #expect(try ImportedFile(Array(many.utf8), named: "t.csv").notes.count > 50)
    }

    @Test func wordsOfEveryKindOfZip() {
        func head(_ name: String, _ content: [UInt8] = []) -> [UInt8] {
            var bytes = Array("PK".utf8) + [3, 4] + [UInt8](repeating: 0, count: 26)
            bytes[18] = UInt8(content.count)
            bytes[22] = UInt8(content.count)
            bytes[26] = UInt8(name.utf8.count)
            return bytes + Array(name.utf8) + content
        }
        let files: [([UInt8], ImportRefusal)] = [
            (head("[Content_Types].xml", [1]) + head("word/document.xml", [1]), .office("docx")),
            (head("xl/workbook.xml", [1]), .office("xlsx")),
            (
                head("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
                .office("odt")
            ),
            (
                head("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8)),
                .office("ods")
            ),
            (
                head("comments.csv", [1]) + head("votes.csv", [2]),
                .archive(["comments.csv", "votes.csv"])
            ),
        ]
        for (bytes, refusal) in files {
            #expect(throws: refusal) { try ImportedFile(bytes, named: "x.csv") }
            for end in 0..<bytes.count { read(Array(bytes[..<end]), "x.csv") }
        }
    }

    @Test func aMillionSignsOfOneKindAreNoTrouble() {
        for sign in [
            "%%x", "[[", "[[a]]", " ^", "==", "[1:0", "09:01 A: b\n", "\"", ",", "\n", "<", "&",
            "*", "[", "\\", "a", "- ", "1. ", "#", "|", "{", "(",
            "\u{301}", "_ _",
        ] {
            let text = String(repeating: sign, count: 20_000 / sign.utf8.count)
            for name in ["x.csv", "x.txt", "x.md", "x.org", "x.ics", "x.html"] {
                _ = try? ImportedFile(Array(text.utf8), named: name)
            }
            _ = try? ForeignProgramme(
                Array("title,room\n\(text)".utf8), named: "x.csv", zone: "UTC")
        }
    }
}
