import Wording
import Workshop

extension Sorting: ReportedRound {
    func part(of round: Round, from source: SynthesisSource) -> RoundPart {
        var blocks = (source.byRound[round.id] ?? []).map(source.item)
        if source.themesRound == round.id { blocks += source.themeBlocks }
        return RoundPart(
            heading: source.heading(of: round, otherwise: .sorting), blocks: blocks)
    }
}

extension SynthesisSource {
    /// The themes with statement and contributions, then what is in none.
    var themeBlocks: [Block] {
        var blocks = (themesPicture.map { [$0] } ?? []) + exchangeSummary
        for theme in session.themes {
            blocks.append(
                theme.name.isBlank
                    ? subheading(wording(.untitled), .program) : subheading(theme.name, .verbatim))
            blocks += origin(of: theme) + paragraphs(session.statement(of: theme))
            blocks += exchange(in: theme, byTheme[theme.id] ?? [])
        }
        if !themeless.isEmpty {
            blocks.append(subheading(wording(.withoutTheme), .program))
            blocks += themeless.map(itemElsewhere)
        }
        return blocks + linkBlocks
    }
}
