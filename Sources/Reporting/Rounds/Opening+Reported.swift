import Wording
import Workshop

extension Opening: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        // A welcome in which nothing was gathered is prose that goes on from the objective.
        let said = source.byRound[round.id] ?? []
        guard !said.isEmpty else { return RoundPart(heading: nil, blocks: []) }
        return RoundPart(
            heading: source.heading(of: round, otherwise: .opening),
            blocks: source.answers(in: round))
    }
}
