import Glibc
import Testing

@testable import TerminalUI

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("Élan vital", 10), ("e\u{301}", 1), ("中文", 4), ("한국어", 6),
        ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇫🇷", 2), ("❤️", 1), ("❤️‍🔥", 1), ("1️⃣", 1),
        ("🏳️‍🌈", 1), ("سلام", 4), ("\u{200B}", 0), ("\u{202E}abc\u{202C}", 3), ("\t", 1),
        ("\r\n", 1), ("\u{1B}[31m", 5), ("a\u{AD}b", 2), ("\u{301}", 1), ("क्ष", 2), ("का", 2),
        ("ｱ", 1), ("Ａ", 2), ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: [
        ("\u{1B}[31m", "␛[31m "), ("a\tb\r\nc\u{7F}", "a→b↵c␡"), ("\u{9B}\u{85}", "\u{FFFD}↵    "),
        ("\u{202E}ab\u{2069}\u{200F}", "ab    "), ("🇫🇷!", "FR!   "), ("❤️‍🔥x", "❤x    "),
        ("👩‍👩‍👧x", "👩x   "), ("e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}     "),
        ("\u{301}", "◌\u{301}     "), ("क्ष", "क्ष    "), ("1️⃣ 👍🏽", "1 👍  "),
        ("a\u{1F3FD}", "a\u{FFFD}    "), ("\u{10FFFF}\u{378}", "\u{FFFD}\u{FFFD}    "),
    ])
    func drawsOnlyWhatTerminalsAgreeAbout(text: String, row: String) {
        var grid = Grid(Size(columns: 6, rows: 1))
        grid.write(text, at: Position(column: 0, row: 0))
        #expect(Array(grid.lines[0].unicodeScalars) == Array(row.unicodeScalars))
    }

    @Test func everyScalarThatReachesACellIsAsWideAsGlibcSays() throws {
        setlocale(LC_ALL, "C.UTF-8")
        // The header hides it from Swift.
        let symbol = try #require(dlsym(nil, "wcwidth"))
        let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> CInt).self)
        var wrong: [String] = []
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            ClusterReader.reading(text) { reader in
                guard let cluster = reader.next() else { return }
                if cluster.width > text.utf8.count { wrong.append("columns \(value)") }
                reader.eachGlyph(of: cluster) { glyph in
                    let expected = Int(wcwidth(wchar_t(glyph.base)))
                    if glyph.width != expected || glyph.base < 0x20 { wrong.append("\(value)") }
                    for mark in [glyph.firstMark, glyph.secondMark] where mark != 0 {
                        if wcwidth(wchar_t(mark)) != 0 { wrong.append("mark \(value)") }
                    }
                }
            }
        }
        #expect(wrong == [])
    }

    @Test func theFastPathAgreesWithTheFullRules() {
        var random = Seeded(7)
        let pool: [UInt32] = [
            0x41, 0x20, 0xE9, 0xA9, 0xAE, 0xAD, 0x2FF, 0x301, 0x20E3, 0x4E00, 0x6587, 0x3042,
            0x3099,
            0x200D, 0xFE0F, 0x1F469, 0x1F3FD, 0x1F1EB, 0x1F1F7, 0x0D, 0x0A, 0x600, 0x915, 0x94D,
            0xAC00, 0x11A8, 0xE0101,
        ]
        for _ in 0..<3000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                if let value = pool.randomElement(using: &random),
                    let scalar = Unicode.Scalar(value)
                {
                    scalars.append(scalar)
                }
            }
            let text = String(scalars)
            var pieces: [String] = []
            ClusterReader.reading(text) { reader in
                while let cluster = reader.next() {
                    let piece = text[
                        reader.index(at: cluster.start)..<reader.index(at: cluster.end)]
                    pieces.append(String(piece))
                    var columns = 0
                    Glyph.each(in: piece) { columns += $0.width }
                    #expect(columns == cluster.width, "\(scalars.map(\.value))")
                }
            }
            #expect(pieces == text.map { String($0) }, "\(scalars.map(\.value))")
        }
    }
}
