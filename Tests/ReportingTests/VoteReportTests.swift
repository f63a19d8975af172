import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct VoteReportTests {
    private func told(
        _ vote: Vote, _ said: [Contribution] = [], isGoingOn: Bool = true
    ) -> [String] {
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.startedAt = Moment(milliseconds: 1_457_463_600_000)
        if isGoingOn { facts.currentRound = ID("r") }
        let round = Round(
            id: ID("r"), position: OrderKey(after: nil, before: nil), content: .vote(vote),
            prompts: [
                Prompt(
                    id: ID("q"),
                    text: LocalizedText("Que commençons-nous ?", in: LanguageTag("fr")))
            ], clock: Clock(startedAt: Moment(milliseconds: 1_457_463_600_000)))
        let session = Session(
            facts, participants: [], agenda: [round], contributions: said, themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
        return Synthesis(session, wording: Wording(language: "fr")).blocks.map(\.text)
            .filter { !$0.isEmpty }
    }

    private var options: [VoteOption] {
        [
            VoteOption(id: ID("a"), number: 1, text: "Un four"),
            VoteOption(id: ID("b"), number: 2, contribution: ID("c")),
            VoteOption(id: ID("d"), number: 4, text: "Une fête"),
        ]
    }

    private var ballots: [Ballot] {
        [
            Ballot(id: ID("1"), dots: [ID("b"), ID("b"), ID("a")]),
            Ballot(id: ID("2"), dots: [ID("a"), ID("a")]),
            Ballot(id: ID("3"), dots: [ID("b"), ID("d")]), Ballot(id: ID("4")),
        ]
    }

    @Test func theOptionsStandInTheOrderOfTheirDotsWithTiesMarked() {
        let said = Contribution(id: ID("c"), text: "Un jardin", round: ID("r"))
        let lines = told(Vote(phase: .revealed, options: options, ballots: ballots), [said])
        #expect(
            lines.dropFirst(2).prefix(6) == [
                "Que commençons-nous ?", "Un jardin",
                "4\u{a0}votant·es, dont 1\u{a0}bulletin blanc, 7\u{a0}gommettes posées, "
                    + "3\u{a0}gommettes par personne.",
                "n°\u{a0}1 Un four — 3\u{a0}gommettes (ex æquo)",
                "n°\u{a0}2 Un jardin — 3\u{a0}gommettes (ex æquo)",
                "n°\u{a0}4 Une fête — 1\u{a0}gommette",
            ])
    }

    @Test func whatWasNotRevealedIsNotTold() {
        let lines = told(Vote(phase: .voting, options: options, ballots: ballots))
        #expect(lines.contains("n°\u{a0}1 Un four"))
        #expect(!lines.contains { $0.contains("gommette") })
    }

    @Test func ballotsThatTheWorkshopLeftBehindAreCountedAllTheSame() {
        let lines = told(
            Vote(phase: .voting, options: options, ballots: ballots), isGoingOn: false)
        #expect(lines.contains("n°\u{a0}1 Un four — 3\u{a0}gommettes (ex æquo)"))
    }

    @Test func aContributionSetAsideLeavesItsNumberAlone() {
        let said = Contribution(
            id: ID("c"), text: "Un jardin", round: ID("r"), marks: .setAside)
        let lines = told(Vote(phase: .revealed, options: options, ballots: ballots), [said])
        #expect(lines.contains { $0.hasPrefix("n°\u{a0}2 (effacé)") })
        #expect(!lines.contains { $0.contains("Un jardin") })
    }

    @Test func aScaleIsAHistogramWithoutAnAverage() {
        let vote = Vote(
            form: .gradients, phase: .revealed, labels: ["oui", "bof", "non"],
            ballots: [
                Ballot(id: ID("1"), level: 1, hands: 4), Ballot(id: ID("2"), level: 3),
                Ballot(id: ID("3")),
            ])
        #expect(
            told(vote).dropFirst(3) == [
                "6\u{a0}votant·es, dont 1\u{a0}bulletin blanc.", "oui — ▪▪▪▪ 4", "bof — 0",
                "non — ▪ 1",
            ])
        let fingers = Vote(
            form: .fingers, phase: .revealed, ballots: [Ballot(id: ID("1"), level: 5)])
        #expect(told(fingers).last == "5\u{a0}doigts — ▪ 1")
    }
}
