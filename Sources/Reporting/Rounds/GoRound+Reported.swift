import Wording
import Workshop

extension GoRound: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let (heading, isAsked) = source.question(of: round, otherwise: .goRound)
        var blocks = source.answers(in: round, isHeading: isAsked)
        // A round of which nothing was noted is left out, not shown as a bare question.
        if !source.roundsHeard.contains(round.id) { blocks = [] }
        return RoundPart(heading: heading, blocks: blocks)
    }
}
