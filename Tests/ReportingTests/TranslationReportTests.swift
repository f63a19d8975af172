import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct TranslationReportTests {
    private var session: Session {
        let translations = LocalizedText([
            .init(language: LanguageTag("ar"), text: "الأرض لمن يزرعها"),
            .init(language: LanguageTag("fr"), text: "La terre à qui la travaille"),
        ])
        return Session(
            SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")), participants: [],
            agenda: [],
            contributions: [
                Contribution(
                    id: ID("c"), text: "La tierra es de quien la trabaja",
                    language: LanguageTag("es"), translations: translations,
                    marks: .translatedBefore)
            ], themes: [], groups: [], actions: [], parkingLot: [], privateNotes: [])
    }

    private func report(_ format: ReportFormat) throws -> String {
        try Report.write(
            [session], .init(format, kind: .minutes, now: Moment(milliseconds: 0)),
            wording: Wording(language: "fr"))
    }

    @Test func aPageTellsTheLanguageAndDirectionOfEachVersion() throws {
        let events = try MarkupEvent.ofHTML(report(.html))
        var words: [[String: String]] = []
        for case .start("bdi", let attributes) in events where attributes["lang"] != nil {
            words.append(attributes)
        }
        #expect(words.map { $0["lang"] } == ["es", "ar", "fr"])
        #expect(words.map { $0["dir"] } == [nil, "rtl", nil])
    }

    @Test func theOriginalComesFirstAndTheTranslationSaysThatItIsOne() throws {
        let text = try report(.markdown)
        let label =
            "*— traduction d’avant correction (Français)\u{A0}:* La terre à qui la travaille"
        let original = try #require(text.firstRange(of: "- La tierra es de quien la trabaja"))
        let translation = try #require(text.firstRange(of: label))
        #expect(original.upperBound < translation.lowerBound)
        #expect(text.contains("1\u{A0}contribution est reprise ici"))
    }

    @Test func dataKeepLanguageAndTranslationsApart() throws {
        let json = try report(.json)
        #expect(json.contains("\"language\": \"es\""))
        #expect(json.contains("\"fr\": \"La terre à qui la travaille\""))
        #expect(try report(.csv).contains("es,\"ar: "))
    }

    @Test(arguments: [
        ("ar", true), ("ku-Arab", true), ("ku", false), ("fa-Latn", false), ("he-IL", true),
    ])
    func theScriptDecidesTheDirection(_ tag: String, _ isFromTheRight: Bool) {
        #expect(tag.isWrittenFromTheRight == isFromTheRight)
    }
}
