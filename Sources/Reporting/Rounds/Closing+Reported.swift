import Wording
import Workshop

extension Closing: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        // Actions and the next meeting belong to the session and stand at its end.
        let said = source.byRound[round.id] ?? []
        return RoundPart(
            heading: source.heading(of: round, otherwise: .closing),
            blocks: said.isEmpty ? [] : source.answers(in: round))
    }
}
