import Wording
import Workshop

extension UnknownRound: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let said = source.byRound[round.id] ?? []
        return RoundPart(
            heading: source.heading(of: round, otherwise: .unknownRound(kind: kindName)),
            blocks: said.isEmpty ? [] : source.answers(in: round))
    }
}
