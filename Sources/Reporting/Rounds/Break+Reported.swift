import Wording
import Workshop

extension Break: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        // Usually nothing; what was noted during a break is still not lost.
        RoundPart(
            heading: source.heading(of: round, otherwise: .breakRound),
            blocks: (source.byRound[round.id] ?? []).map(source.item))
    }
}
