import Testing

@testable import TerminalUI

@Suite struct TextLayoutTests {
    @Test(arguments: [
        ("", 5, [""]), ("un deux trois", 8, ["un deux", "trois"]),
        ("un\n\ndeux\n", 8, ["un", "", "deux", ""]), ("a\r\nb", 8, ["a", "b"]),
        ("anticonstitutionnel", 8, ["anticons", "titution", "nel"]),
        ("un anticonstitutionnel", 8, ["un", "anticons", "titution", "nel"]),
        ("  retrait gardé", 10, ["  retrait", "gardé"]), ("un      deux", 4, ["un", "deux"]),
        ("un\u{A0}deux trois", 9, ["un\u{A0}deux", "trois"]),
        ("on y va ensemble ?", 16, ["on y va", "ensemble ?"]),
        ("il dit « oui » fort", 8, ["il dit", "« oui »", "fort"]),
        ("pense-écoute", 8, ["pense-", "écoute"]), ("de -5 à 10-20", 10, ["de -5 à", "10-20"]),
        ("中文字。中", 6, ["中文", "字。中"]), ("한국어 말하기", 8, ["한국어", "말하기"]),
        ("👍🏽👍🏽👍🏽", 5, ["👍🏽👍🏽", "👍🏽"]), ("中中", 1, ["中", "中"]), ("abc", 0, ["a", "b", "c"]),
        ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]), ("fin   ", 4, ["fin"]),
        ("      ", 3, [""]),
    ])
    func wraps(text: String, columns: Int, lines: [String]) {
        #expect(TextLayout.wrapped(text, columns: columns).map(String.init) == lines)
    }

    @Test func wrappingLosesNothingButSpacesAndFits() {
        var random = Seeded(3)
        let words = [
            "un", "pense-écoute", "中文字符", "«", "»", "?", "👍🏽", "a\u{A0}b", "-", " ", "\n", "क्षका",
        ]
        for _ in 0..<500 {
            let text = (0..<12).map { _ in
                (words.randomElement(using: &random) ?? "")
                    + (Bool.random(using: &random) ? " " : "")
            }
            .joined()
            let columns = Int.random(in: 4...15, using: &random)
            let lines = TextLayout.wrapped(text, columns: columns)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= columns }, "\(text)")
            let bare = { (text: String) in text.filter { $0 != " " && $0 != "\n" } }
            #expect(bare(lines.joined()) == bare(text))
        }
    }

    @Test func whatIsSeenAtOnceToBeOneLineIsOne() {
        var random = Seeded(11)
        let words = [
            "un", "élan", "中文", "«", "»", "’", "👍🏽", "a\u{A0}b", "-", " ", "\n", "\u{85}",
            "\u{2028}", "\t",
        ]
        var seen = 0
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...4, using: &random))
                .map { _ in words.randomElement(using: &random) ?? "" }.joined()
            let columns = Int.random(in: 1...12, using: &random)
            guard TextLayout.isOneLine(text, columns: columns) else { continue }
            seen += 1
            var wrapper = LineWrapper(Substring(text), columns: columns)
            #expect(wrapper.lines() == [Substring(text)], "\(text)")
        }
        #expect(seen > 200)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("中文字", 5, "中文…"), ("中文字", 4, "中…"),
        ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""), ("", 0, ""),
    ])
    func truncates(text: String, columns: Int, result: String) {
        #expect(TextLayout.truncated(text, columns: columns) == result)
    }

    @Test func padsByColumns() {
        #expect(TextLayout.padded("中é", columns: 6) == "中é   ")
        #expect(TextLayout.padded("中é", columns: 6, .right) == "   中é")
        #expect(TextLayout.padded("中é", columns: 6, .centre) == " 中é  ")
        #expect(TextLayout.padded("中文中", columns: 4, .right) == " 中…")
    }

    @Test func wrappingTakesTimeInProportionToTheText() {
        let clock = ContinuousClock()
        let time = { (count: Int) in
            let text = String(repeating: "Élan vital, 中文 et ", count: count)
            return (0..<3).map { _ in clock.measure { _ = TextLayout.wrapped(text, columns: 60) } }
                .min()
                ?? .zero
        }
        // Ten times the text; a hundred times the time would be quadratic.
        #expect(time(5000) < time(500) * 40)
    }

    @Test func styledTextKeepsItsStylesAcrossLines() {
        let text =
            StyledText("un ") + StyledText("deux trois", .accent) + StyledText(" quatre", .muted)
        let lines = text.wrapped(columns: 7)
        #expect(
            lines == [
                StyledText("un ") + StyledText("deux", .accent), StyledText("trois", .accent),
                StyledText("quatre", .muted),
            ])
        #expect(text.truncated(columns: 6) == StyledText("un ") + StyledText("de…", .accent))
        #expect(text.truncated(columns: 20) == text)
    }
}
