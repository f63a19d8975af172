import Testing
import Wording
import Workshop

@testable import Reporting

@Suite struct DecisionReportTests {
    private func told(
        _ decision: Decision, _ said: [Contribution], _ kind: DocumentKind = .minutes
    ) -> [String] {
        let start = Moment(milliseconds: 1_457_463_600_000)
        var facts = SessionFacts(id: ID("s"), title: "Essai", language: LanguageTag("fr"))
        facts.startedAt = start
        let round = Round(
            id: ID("r"), position: OrderKey(after: nil, before: nil),
            content: .decision(decision), clock: Clock(startedAt: start))
        let session = Session(
            facts, participants: [], agenda: [round], contributions: said, themes: [],
            groups: [], actions: [], parkingLot: [], privateNotes: [])
        return Synthesis(session, wording: Wording(language: "fr"), kind: kind).blocks.map(\.text)
            .filter { !$0.isEmpty }
    }

    private func said(_ id: String, _ text: String, _ phase: String) -> Contribution {
        Contribution(id: ID(id), text: text, round: ID("r"), phase: phase)
    }

    private let versions = [
        ProposalVersion(id: ID("1"), text: "Ouvrir", at: Moment(milliseconds: 1)),
        ProposalVersion(id: ID("2"), text: "Ouvrir le soir", at: Moment(milliseconds: 2)),
    ]

    @Test func whatIsDecidedStandsFirstThenItsObjectionsAndItsHistory() {
        let decision = Decision(
            phase: .adopted, versions: versions,
            objections: [Objection(contribution: ID("b"), status: .lifted, version: ID("2"))])
        let lines = told(
            decision,
            [
                said("a", "Quand ?", "clarification"), said("b", "Trop tôt", "objections"),
                said("c", "Bien", "later-phase"),
            ])
        #expect(
            lines.dropFirst(2).prefix(9) == [
                "Décision", "Adopté par consentement\u{a0}: Ouvrir le soir", "Objections",
                "Trop tôt (levée par la version\u{a0}2)", "Versions précédentes", "Ouvrir",
                "Clarifications", "Quand ?", "Bien",
            ])
    }

    @Test func whoWasNotThereIsToldWhatCameOutOnly() {
        let adopted = Decision(phase: .adopted, versions: versions)
        let lines = told(adopted, [], .synthesis)
        #expect(lines.contains("Adopté par consentement\u{a0}: Ouvrir le soir"))
        #expect(!lines.contains("Ouvrir"))
        #expect(told(adopted, []).contains("Ouvrir"))
    }

    @Test func whatWasTakenBackIsNotToldAsDecided() {
        let lines = told(
            Decision(phase: .withdrawn, versions: versions),
            [said("b", "Trop tôt", "objections")])
        #expect(lines.contains("Proposition retirée\u{a0}: Ouvrir le soir"))
        #expect(lines.contains("Trop tôt (pas encore levée)"))
        let open = told(Decision(phase: .feelings, versions: versions), [])
        #expect(open.contains("Proposition, sans décision\u{a0}: Ouvrir le soir"))
    }
}
