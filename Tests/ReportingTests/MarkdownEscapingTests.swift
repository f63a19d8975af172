import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct MarkdownEscapingTests {
    private func escaped(_ text: String) -> String { MarkdownEscaping().escapeText(text) }

    @Test(arguments: [
        "L’État & moi : 3 < 4, (a/b) « non » — \"oui\" c'est #1 +1 = 2 - R&D !",
        "pense-écoute", "-20 %", "2016 fut 1.5",
        "+33 6", "~20 personnes", "l'été\u{301} 日本 العربية 👩‍👩‍👧", "http:// a", "a:b",
    ])
    func whatCannotActIsLeftAlone(_ text: String) { #expect(escaped(text) == text) }

    @Test(arguments: [
        ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#),
        ("https://ex.org/un_deux?a=1&b=2", "<https://ex.org/un_deux?a=1&b=2>"),
        ("*https://ex.org/a_*", #"\*<https://ex.org/a>\_\*"#),
        ("https://ex.org/?a&amp;b", #"https://ex.org/?a\&amp;b"#),
        ("العربية.", "\u{2067}العربية.\u{2069}"),
        ("[x](y) ![z]", #"\[x\](y) !\[z\]"#),
        ("<script>", #"\<script>"#),
        ("a &amp; &#60; R&D;", #"a \&amp; \&#60; R\&D;"#),
        (#"a\*"#, #"a\\\*"#),
        ("# a", ##"\# a"##), ("C #", ##"C \#"##), ("C ##", ###"C \##"###),
        ("- a", #"\- a"#), ("---", #"\---"#), ("+ a", #"\+ a"#), ("> a", #"\> a"#),
        ("12. a", #"12\. a"#), ("1) a", #"1\) a"#), ("a\n===", "a\\\n\\==="),
        ("~~a~~ ~~~", #"\~\~a\~\~ \~\~\~"#), ("a | b", #"a \| b"#),
    ])
    func whatActsIsEscaped(_ text: String, _ markdown: String) {
        #expect(escaped(text) == markdown)
    }

    @Test func spacesAndLineBreaksAreKept() {
        #expect(escaped("    a  ") == "&#32;   a &#32;")
        #expect(escaped("\ta") == "&#9;a")
        #expect(escaped("a\r\n  b\n\nc\n") == "a\\\n&#32; b\\\n\\\nc&#10;")
        #expect(escaped("\u{A0}a") == "&#160;a")
        #expect(escaped("\n") == "&#10;")
        #expect(escaped("") == "")
    }

    @Test func controlsAreShownAndDirectionsEnd() {
        #expect(escaped("a\u{1B}[2J\u{0}\u{9B}\u{7F}") == "a\u{FFFD}\\[2J\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(escaped("\u{202E}a\u{2067}b") == "\u{202E}a\u{2067}b\u{2069}\u{202C}")
        #expect(escaped("\u{202E}a\u{202C}b") == "\u{202E}a\u{202C}b")
        #expect(escaped("\u{2066}a\u{202E}b\u{2069}") == "\u{2066}a\u{202E}b\u{2069}")
    }

    @Test func linksAreLinksOnlyWhenTheyAreAddresses() throws {
        var facts = Marseille.facts
        func report(_ link: String) throws -> String {
            facts.nextMeeting = NextMeeting(signUpLink: link)
            return try Report.markdown(
                Synthesis(Marseille.session(facts), wording: Wording(language: "en")))
        }
        #expect(try report("https://ex.org/a_b*").contains("Sign up: <https://ex.org/a_b*>\n"))
        #expect(try report("javascript:a*").contains(#"Sign up: javascript:a\*"#))
        #expect(try report("https://a> *b*").contains(#"Sign up: <https://a>> \*b\*"#))
    }
}
