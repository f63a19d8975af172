import Testing
import Workshop

@testable import Importing

@Suite struct CellTextTests {
    @Test(arguments: [
        ("<p>Un <b>four</b></p><p>du&nbsp;pain</p>", "Un four\ndu\u{A0}pain"),
        ("a < b & c > d", "a < b & c > d"),
        ("je <3 le pain", "je <3 le pain"), ("l&#39;&eacute;t&eacute; &#x2019;", "l'été ’"),
        ("AT&T", "AT&T"),
        ("&unknown; stays", "&unknown; stays"), ("'=1+1", "=1+1"), ("'- moins", "- moins"),
        ("'tis", "'tis"),
        ("<script>alert(1)</script>Pain", "Pain"), ("a<br/>b<br>c", "a\nb\nc"),
        ("**Il** y a \\_là\\_", "Il y a _là_"), ("2 ** 3 ** 4", "2 ** 3 ** 4"),
        ("<!-- rien -->Pain", "Pain"),
        ("&amp;lt;", "&lt;"), ("a\r\nb", "a\nb"),
        ("<a href=\"https://x.example.org?a>b\">ici</a>", "ici"),
        ("<style>p{}</style><p>x</p>", "x"), ("<p", "<p"), ("C:\\temp", "C:\\temp"),
    ])
    func cellsBecomeTheWordsThatWereMeant(_ cell: String, _ words: String) {
        #expect(CellText.words(of: cell) == words)
    }

    @Test(arguments: [
        ("un *mot* et `code`", "un mot et code"), ("snake_case_name", "snake_case_name"),
        ("[ici](https://x.example.org)", "ici (https://x.example.org)"),
        ("![plan](a.png)", "plan (a.png)"),
        ("5 * 3 * 2", "5 * 3 * 2"), ("\\*\\*non\\*\\*", "**non**"), ("__oui__", "oui"),
    ])
    func markdownBecomesWords(_ text: String, _ words: String) {
        #expect(CellText.words(of: text, as: .markdown) == words)
    }

    @Test(
        arguments: [
            ("2026-12-05T09:00:00+01:00", "2026-12-05", "09:00", 3600),
            ("2026-12-05 08:00:00 UTC", "2026-12-05", "08:00", 0),
            ("5/12/2026 9:00", "2026-12-05", "09:00", nil), ("5.12.2026", "2026-12-05", nil, nil),
            ("December 5, 2026 09:00 +0100", "2026-12-05", "09:00", 3600),
            ("samedi 5 décembre 2026 à 9 h", "2026-12-05", "09:00", nil),
            ("2026-12-05T09:00:00.123Z", "2026-12-05", "09:00", 0),
            ("31/12/26 7:30 PM", "2026-12-31", "19:30", nil),
        ] as [(String, String, String?, Int?)])
    func momentsAreReadAsPeopleAndMachinesWriteThem(
        _ text: String, _ day: String, _ time: String?, _ offset: Int?
    ) throws {
        let moment = try #require(ForeignMoment(text))
        #expect(moment.day.iso == day)
        #expect(moment.time?.iso == time)
        #expect(moment.offsetSeconds == offset)
    }

    @Test(
        arguments: [
            ("00:45", 45), ("45m", 45), ("45 minutes", 45), ("1h30", 90), ("1 h 30", 90),
            ("2 days", 2880), ("90", 90), ("x", nil),
        ] as [(String, Int?)])
    func durationsAreRead(_ text: String, _ minutes: Int?) {
        #expect(PlannedHours.minutes(text) == minutes)
    }

    @Test(
        arguments: [
            ("WINDOWS-1252", [0xE9, 0x74, 0xE9], "été"), ("MACINTOSH", [0x8E, 0x74, 0x8E], "été"),
            ("IBM850", [0x82, 0x74, 0x82], "été"),
            ("WINDOWS-1251", [0xEF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "привет"),
            ("WINDOWS-1250", [0x6D, 0xF3, 0x77, 0x69, 0xB3, 0x20, 0x62, 0x79, 0xB3], "mówił był"),
        ] as [(String, [UInt8], String)])
    func theEncodingIsFoundByItsWords(_ name: String, _ word: [UInt8], _ text: String) throws {
        let read = try ForeignText(Array("a ".utf8) + word + Array(" b ".utf8) + word + [0x0A])
        #expect(read.encoding == .legacy(name))
        #expect(read.text == "a \(text) b \(text)\n")
    }

    @Test func aLineInAnotherEncodingDoesNotSpoilTheRest() throws {
        let read = try ForeignText(
            Array("l’été\nla fête\nl".utf8) + [0x92, 0xE9, 0x74, 0xE9, 0x0A])
        #expect(read.text == "l’été\nla fête\nl’été\n")
        #expect(read.encoding == .mixed("WINDOWS-1252", line: 3))
    }

    @Test(arguments: [
        ("PK\u{3}\u{4}", ImportRefusal.archive([])), ("%PDF-1.4 x", .pdf),
        ("{\\rtf1}", .office("rtf")), ("Rar!x", .archive([])),
    ])
    func filesThatAreNoTextAreNamed(_ start: String, _ refusal: ImportRefusal) {
        #expect(throws: refusal) { try ForeignText(Array(start.utf8)) }
    }
}
