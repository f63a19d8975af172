import Testing
import Wording
import Workshop

@testable import Reporting

/// What stands on top of a synthesis, and the ways from questions to their answers.
@Suite struct EssentialsTests {
    private let places = OrderKey.row(of: 3)

    private func session(strong: Bool = false, day: String? = "2016-04-12") -> Session {
        let french = LanguageTag("fr")
        var facts = SessionFacts(id: ID("s"), title: "Soirée", language: french)
        facts.headCount = 12
        facts.nextMeeting = NextMeeting(
            when: day.flatMap { CalendarDay(iso: $0) }.map(PlannedTime.day))
        let prompts = ["Pourquoi ?", "Comment ?"].enumerated().map {
            Prompt(id: ID("q\($0)"), text: LocalizedText($1, in: french))
        }
        let decision = Decision(
            phase: .adopted,
            versions: [
                ProposalVersion(id: ID("v"), text: "On ouvre.", at: Moment(milliseconds: 0))
            ])
        return Session(
            facts, participants: [],
            agenda: [
                Round(
                    id: ID("p"), position: places[0], content: .pairs(Pairs()), prompts: prompts,
                    goesToSorting: true),
                Round(id: ID("t"), position: places[1], content: .sorting(Sorting())),
                Round(id: ID("d"), position: places[2], content: .decision(decision)),
            ],
            contributions: [
                Contribution(
                    id: ID("a"), text: "un", round: ID("p"), prompt: ID("q0"), theme: ID("x"),
                    marks: strong ? .strong : []),
                Contribution(
                    id: ID("b"), text: "deux", round: ID("p"), prompt: ID("q1"), theme: ID("y")),
                Contribution(id: ID("c"), text: "trois", round: ID("p"), prompt: ID("q1")),
            ],
            themes: zip(["x", "y", "z"], places).map { Theme(id: ID($0), position: $1, name: $0) },
            groups: [],
            actions: [
                Action(
                    id: ID("1"), text: "Appeler",
                    owner: NamedPerson(name: "Zoé", inPublication: .given),
                    due: CalendarDay(iso: "2016-04-01").map(PlannedTime.day))
            ], parkingLot: [], privateNotes: [])
    }

    private func lines(_ session: Session, _ kind: DocumentKind = .synthesis) throws -> [String] {
        let wording = Wording(language: "fr")
        return try Report.markdown(Synthesis(session, wording: wording, kind: kind))
            .split(separator: "\n").map { String($0).replacing("\u{A0}", with: " ") }
    }

    @Test func theEssentialsStandOnTopAndOnce() throws {
        let all = try lines(session())
        let top = all.drop { $0 != "## L’essentiel" }
        #expect(
            top.prefix(8) == [
                "## L’essentiel", "### Décidé", "- On ouvre.", "### À faire",
                "- Appeler — Zoé, d’ici au 1er avril 2016", "### Prochaine rencontre",
                "On se retrouve le mardi 12 avril 2016.",
                "**12 personnes · 3 contributions · 3 thèmes**",
            ])
        #expect(all.count { $0.contains("Appeler") } == 1)
        #expect(all.count { $0.contains("On se retrouve") } == 1)
        let minutes = try lines(session(), .minutes)
        #expect(!minutes.contains("## L’essentiel"))
        #expect(minutes.contains("## À faire") && minutes.contains("## Prochaine rencontre"))
    }

    @Test func whereNothingWasAgreedThereAreNone() throws {
        #expect(
            try !lines(
                Marseille.session(
                    SessionFacts(id: ID("m"), title: "T", language: LanguageTag("fr")))
            ).contains(
                "## L’essentiel"))
    }

    @Test func aQuestionLeadsToItsAnswersAndBack() throws {
        let all = try lines(session())
        #expect(all.contains("1. Pourquoi ? *Réponses classées sous :* x"))
        #expect(all.contains("2. Comment ? *Réponses classées sous :* y · Sans thème"))
        // Where nobody can follow it, the way back says nothing new.
        #expect(!all.contains { $0.contains("En réponse à") })
        let page = try Report.write(
            Synthesis(session(), wording: Wording(language: "fr")), as: .html)
        #expect(page.contains("<a href=\"#theme-x\"><bdi>x</bdi></a>"))
        #expect(page.contains("<li id=\"question-p-q0\">"))
        #expect(page.contains("<a href=\"#question-p-q0\">"))
        #expect(page.contains("<ul><li><a href=\"#theme-x\"><bdi>x</bdi></a></li>"))
    }

    @Test func anEmptyThemeIsLeftOutOrSaysWhereItsWordsWent() throws {
        #expect(try !lines(session()).contains("### z"))
        let strong = try lines(session(strong: true))
        let theme = strong.drop { $0 != "### y" }
        #expect(theme.dropFirst().first == "*1 contribution, dans le compte rendu.*")
        #expect(try lines(session(strong: true), .minutes).contains("- deux"))
    }

    @Test func anImprintStandsAtTheTop() throws {
        var request = Report.Request(.markdown, now: Moment(milliseconds: 0))
        request.imprint = Imprint(organisation: "Ville & Cie", licence: "CC BY-SA 4.0")
        let lines = try Report.write([session()], request, wording: Wording(language: "fr"))
            .split(separator: "\n")
        #expect(lines.prefix(2) == ["# Soirée", "**Ville & Cie**"])
        #expect(lines.contains("Licence\u{A0}: CC BY-SA 4.0"))
    }

    @Test func severalSessionsBeginOnPagesOfTheirOwnAndHaveOneNumbering() throws {
        let both = Synthesis([session(), session()], wording: Wording(language: "fr"))
        let numbers = both.body.compactMap { block -> Int? in
            if case .heading(_, let number) = block.kind { number } else { nil }
        }
        #expect(numbers.isEmpty)
        let page = try Report.write(both, as: .html)
        #expect(page.contains("<body class=\"several\">"))
        let text = try Report.write(both, as: .fodt)
        #expect(text.ranges(of: "text:style-name=\"Part_20_Heading\"").count == 2)
        #expect(text.ranges(of: "text:style-name=\"Cover_20_Heading\"").count == 1)
        #expect(text.contains("<text:bookmark-ref text:reference-format=\"page\""))
        let one = try Report.write(
            Synthesis(session(), wording: Wording(language: "fr")), as: .fodt)
        #expect(!one.contains("text:style-name=\"Part_20_Heading\""))
    }

    @Test(arguments: [("fr", "p."), ("en", "p."), ("es", "p."), ("tr", "s.")])
    func theNumberOfAPageSaysThatItIsOne(_ language: String, _ label: String) throws {
        let both = Synthesis([session(), session()], wording: Wording(language: language))
        let reference = "<text:bookmark-ref text:reference-format=\"page\""
        let text = try Report.write(both, as: .fodt, wording: Wording(language: language))
        #expect(text.contains("</text:a> (\(label)\u{A0}\(reference)"))
        let page = try Report.write(both, as: .html, wording: Wording(language: language))
        let letter = label.dropLast()
        #expect(
            page.contains(
                "content: \" (\(letter)\\2e \u{A0}\" target-counter(attr(href url), page)"))
        // Report templates that facilitators have made before say what they said.
        let copy = try Report.write(
            both, as: .fodt, wording: Wording(language: language),
            template: ReportFormat.fodt.template)
        #expect(copy == text)
        let own = try Report.write(
            both, as: .fodt, template: "{{#body}}{{#items}}{{>words}}{{/items}}{{/body}}")
        #expect(own.contains("</text:a> (\(reference)"))
    }

    @Test func wordsFromTheRightAndInOtherLanguagesSaySo() throws {
        let said = Contribution(
            id: ID("r"), text: "مرحبا.", language: LanguageTag("ar"), round: ID("tour"))
        let text = try Report.write(
            Synthesis(Marseille.session(and: [said]), wording: Wording(language: "fr")), as: .fodt)
        #expect(text.contains("<text:p text:style-name=\"List_20_Contents_RTL\">"))
        #expect(text.contains("style:language-complex=\"ar\" style:country-complex=\"EG\""))
        #expect(text.contains("<text:span text:style-name=\"Words_ar\">مرحبا.</text:span>"))
        #expect(text.contains("fo:language=\"fr\" fo:country=\"FR\""))
        let markdown = try Report.markdown(
            Synthesis(Marseille.session(and: [said]), wording: Wording(language: "fr")))
        #expect(markdown.contains("- \u{2067}مرحبا.\u{2069}"))
    }

    @Test func whatHoldsForAllReportsIsSaidOnce() throws {
        let both = Synthesis([session(), session()], wording: Wording(language: "fr"))
        let words = both.blocks.map(\.text)
        #expect(words.count { $0.contains("provisoire") } == 1)
        #expect(words.count { $0.contains("telles qu’elles ont été notées") } == 1)
        var names: [String] = []
        for block in both.blocks { if let anchor = block.anchor { names.append(anchor) } }
        #expect(Set(names).count == names.count)
        let targets = both.blocks.flatMap(\.fragments).compactMap(\.target)
        #expect(!targets.isEmpty && Set(targets).subtracting(names).isEmpty)
    }
}
