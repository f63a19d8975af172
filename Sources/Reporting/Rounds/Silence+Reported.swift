import Wording
import Workshop

extension Silence: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        // Usually nothing; what was noted after it is not lost.
        RoundPart(
            heading: source.heading(of: round, otherwise: .silence),
            blocks: (source.byRound[round.id] ?? []).map(source.item))
    }
}
