import Foundation
import Testing
import Wording
import Workshop

@testable import Reporting

/// What somebody says stays text in an article of SPIP, as its measured rules read it.
@Suite struct SPIPTextTests {
    /// The same but for spaces: SPIP puts those of French, and a page shows several as one.
    private func plain(_ text: String) -> String {
        text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
            .replacing(#/\s+/#, with: " ").trimmingCharacters(in: .whitespaces)
    }

    @Test func everyTextComesBackAsItself() {
        let escaping = SPIPEscaping()
        for text in HostileTexts.all {
            let written = FrenchSpaces.widened(escaping.escapeText(text))
            #expect(!written.contains("\n"), "\(text)")
            #expect(plain(SPIPReader.shown(written)) == plain(text), "\(text) as \(written)")
        }
        #expect(HostileTexts.all.count > 5_000)
    }

    @Test func everyTextComesBackFromACell() {
        let escaping = SPIPCellEscaping()
        for text in HostileTexts.all {
            let written = FrenchSpaces.widened(escaping.escapeText(text))
            #expect(!written.contains("|") && !written.contains("^"), "\(text) as \(written)")
            #expect(plain(SPIPReader.shown(written)) == plain(text), "\(text) as \(written)")
        }
    }

    @Test(arguments: [
        ("un `mot` deux", "un &#96;mot&#96; deux"), ("[?wiki]", "&#91;?wiki]"),
        ("[->http://x.org]", "&#91;\\->http://x.org]"),
        ("http://x.org/~ana/", "http://x.org/&#126;ana/"),
        ("http://x.org/~", "http&#58;//x.org/&#126;"),
        ("http://x.org/?b=1&c=2#d", "http://x.org/?b=1&amp;c=2#d"), ("a\n: b", "a<br />: b"),
        ("\\! \\?", "&#92;! &#92;?"), ("pense-écoute a_b", "pense-écoute a_b"),
        ("- non", "\\- non"), ("{a} | b * c + d", "\\{a\\} \\| b \\* c \\+ d"),
        ("# > ]", "# > ]"), ("<b>", "&lt;b>"), ("a~b", "a&#126;b"),
        ("un —— deux", "un &#8212;&#8212; deux"),
    ])
    func aSignIsWrittenSo(_ text: String, _ written: String) {
        #expect(SPIPEscaping().escapeText(text) == written)
    }

    @Test func headingsHaveTheirLevelsAndACaptionStandsOnce() throws {
        let synthesis = Synthesis(Marseille.session(), wording: Wording(language: "fr"))
        let text = try Report.write(synthesis, as: .spip)
        #expect(text.contains("\n{{{3. Thèmes}}}\n"))
        #expect(text.contains("\n<h3 class=\"spip\">DECOUVRIR les concepts</h3>\n"))
    }

    @Test func aNarrowSpaceBecomesTheOneThatSPIPKnows() throws {
        let said = Contribution(
            id: ID("n"), text: "oui\u{202F}? «\u{202F}non\u{202F}»", round: ID("tour"))
        func spip(_ language: String, _ typography: Typography = .language) throws -> String {
            try Report.write(
                Synthesis(Marseille.session(and: [said]), wording: Wording(language: language)),
                as: .spip, typography: typography)
        }
        #expect(try spip("fr").contains("oui\u{A0}? «\u{A0}non\u{A0}»"))
        #expect(try spip("fr", .typed).contains("oui\u{A0}? «\u{A0}non\u{A0}»"))
        #expect(try spip("en").contains("oui\u{202F}? «\u{202F}non\u{202F}»"))
    }
}
