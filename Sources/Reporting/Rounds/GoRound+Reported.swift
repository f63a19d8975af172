import Wording
import Workshop

extension GoRound: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        let title = source.heading(of: round, otherwise: .goRound)
        let prompts = round.prompts.map { $0.text.text(for: source.language) }
        let asked = prompts.first { !$0.isBlank }
        let isAskedInHeading =
            prompts.count == 1 && asked != nil && (title.origin == .program || title.text == asked)
        var blocks = source.answers(in: round, isHeading: isAskedInHeading)
        // A round of which nothing was noted is left out, not shown as a bare question.
        if !source.roundsHeard.contains(round.id) { blocks = [] }
        let heading = isAskedInHeading ? asked.map { Fragment($0, .verbatim) } : title
        return RoundPart(heading: heading, blocks: blocks)
    }
}
