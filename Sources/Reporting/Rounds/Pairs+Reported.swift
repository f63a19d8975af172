import Wording
import Workshop

extension Pairs: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        // The questions are shown also when the answers stand under themes, or were kept in pairs.
        RoundPart(
            heading: source.heading(of: round, otherwise: .pairs), blocks: source.answers(in: round)
        )
    }
}
