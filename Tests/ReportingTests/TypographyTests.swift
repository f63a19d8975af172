import Foundation
import Testing
import Wording
import Workshop

@testable import Reporting

/// Spaces of French that do not break, where somebody typed ordinary ones.
@Suite struct TypographyTests {
    @Test(arguments: [
        ("oui ?", "oui\u{A0}?"), ("« oui »", "«\u{A0}oui\u{A0}»"),
        ("10 % et 5 €.", "10\u{A0}% et 5\u{A0}€."),
        ("quoi ?! non : si ; et !", "quoi\u{A0}?! non\u{A0}: si\u{A0}; et\u{A0}!"),
        ("(pourquoi ?)", "(pourquoi\u{A0}?)"), ("deux  ?", "deux\u{A0}\u{A0}?"),
        ("5 €/mois", "5\u{A0}€/mois"), ("« oui » dit", "«\u{A0}oui\u{A0}» dit"),
        ("il dit : « 3 ? »", "il dit\u{A0}: «\u{A0}3\u{A0}?\u{A0}»"),
    ])
    func anOrdinarySpaceDoesNotBreak(_ text: String, _ written: String) {
        #expect(FrenchSpaces.unbroken(text) == written)
    }

    @Test(arguments: [
        "oui?", "«oui»", "18 : 30", "18 : 30 ; ok".replacing(" ;", with: ";"), "`a ? b : c`",
        "x != y", "a ?b", "https://x.org/a?b=1 ?",
        "un ; https://x.org : oui".replacing(" ;", with: ";"),
        "a %d", "a\n? b", "? oui", "un deux", "", " ", "a ://",
    ])
    func whatIsNoSentenceOrHasNoSpaceIsLeftAlone(_ text: String) {
        #expect(FrenchSpaces.unbroken(text) == text)
    }

    @Test func nothingButTheKindOfSpaceChanges() {
        for text in HostileTexts.all {
            for changed in [FrenchSpaces.unbroken(text), FrenchSpaces.widened(text)] {
                let before = text.unicodeScalars.map { $0 == "\u{202F}" ? " " : $0 }
                let after = changed.unicodeScalars.map {
                    $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0
                }
                #expect(before == after, "\(text)")
            }
        }
    }

    @Test func itIsForPagesInFrenchAndCanBeSwitchedOff() throws {
        let said = Contribution(id: ID("n"), text: "vraiment ?", round: ID("tour"))
        func holds(
            _ format: ReportFormat, _ language: String = "fr", _ typography: Typography = .language
        ) throws -> Bool {
            try Report.write(
                [Marseille.session(and: [said])],
                .init(format, now: Moment(milliseconds: 0), typography: typography),
                wording: Wording(language: language)
            ).contains("vraiment\u{A0}?")
        }
        for format in [ReportFormat.html, .fodt] {
            #expect(try holds(format))
            #expect(try !holds(format, "en"))
            #expect(try !holds(format, "fr", .typed))
        }
        for format in [ReportFormat.markdown, .text, .spip, .csv, .json] {
            #expect(try !holds(format), "\(format)")
        }
    }

    @Test func wordsInAnotherLanguageKeepTheirSpaces() throws {
        let said = Contribution(
            id: ID("n"), text: "really ?", language: LanguageTag("en"), round: ID("tour"))
        let page = try Report.write(
            Synthesis(Marseille.session(and: [said]), wording: Wording(language: "fr")), as: .html)
        #expect(page.contains("really ?"))
    }

    @Test(arguments: [
        ("voir https://x.org/a.", ["https://x.org/a"]),
        ("(http://x.org/a_(b))", ["http://x.org/a_(b)"]),
        ("https://x.org/L'École_(film) ?", ["https://x.org/L'École_(film)"]),
        ("http://a.org,http://b.org", ["http://a.org,http://b.org"]), ("xhttp://a.org", []),
        ("http:// rien", []), ("« https://x.org »", ["https://x.org"]), ("ftp://x.org", []),
        ("HTTPS://x.org/a?b=1&c=2#d!", ["HTTPS://x.org/a?b=1&c=2#d"]),
    ])
    func addressesAreFound(_ text: String, _ addresses: [String]) {
        #expect(text.webAddresses.map { String(text[$0]) } == addresses)
    }

    @Test func addressesCanBeFollowed() throws {
        let said = Contribution(
            id: ID("n"), text: "voir https://x.org/L'École_(film)?a=1&b=2 !", round: ID("tour"))
        func write(_ format: ReportFormat) throws -> String {
            try Report.write(
                Synthesis(Marseille.session(and: [said]), wording: Wording(language: "fr")),
                as: format)
        }
        #expect(
            try write(.html).contains(
                "<bdi>voir <a href=\"https://x.org/L&#39;École_(film)?a=1&amp;b=2\">"
                    + "https://x.org/L&#39;École_(film)?a=1&amp;b=2</a> !</bdi>"))
        #expect(try write(.markdown).contains("- voir <https://x.org/L'École_(film)?a=1&b=2> !"))
        #expect(
            try write(.fodt).contains("xlink:href=\"https://x.org/L'École_(film)?a=1&amp;b=2\">"))
    }

    @Test func anAddressAmongTheContentsIsNoLinkWithinALink() throws {
        let parts = (1...3).map { number in
            Section(
                title: "http://x.org/\(number)", titleOrigin: .verbatim,
                blocks: [Block(.paragraph, [Fragment("un", .program)])])
        }
        let page = try Report.write(
            Synthesis(
                language: "fr", kind: .minutes, status: .draft, title: "T", head: [],
                sections: parts), as: .html)
        #expect(page.contains("<li><a href=\"#part-1\"><bdi>http://x.org/1</bdi></a></li>"))
        #expect(
            page.contains(
                "<h2 id=\"part-1\"><bdi><a href=\"http://x.org/1\">http://x.org/1</a></bdi></h2>"))
    }
}
