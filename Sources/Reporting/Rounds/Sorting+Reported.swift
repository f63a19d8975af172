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
            blocks += notes(of: theme)
        }
        if !themeless.isEmpty {
            blocks.append(subheading(wording(.withoutTheme), .program))
            blocks += themeless.map(itemElsewhere)
        }
        return blocks + linkBlocks
    }

    /// What is in a theme; notes that were made one are one item, with the words of each.
    private func notes(of theme: Theme) -> [Block] {
        let said = byTheme[theme.id] ?? []
        let shown = Set(said.map(\.id))
        var merged: [ID<Contribution>: [Contribution]] = [:]
        for note in said where gathers(note) == nil {
            guard let head = session.head(of: note), shown.contains(head.id), gathers(head) == nil
            else { continue }
            merged[head.id, default: []].append(note)
        }
        let others = Set(merged.values.joined().map(\.id))
        return exchange(in: theme, said.filter { !others.contains($0.id) }).map { block in
            guard let said = block.contribution.flatMap({ merged[$0] }) else { return block }
            var block = block
            for note in said {
                block.fragments.append(Fragment(wording(.alsoSaid), .program, .aside))
                block.fragments += item(note).fragments
            }
            return block
        }
    }
}

extension Phrase {
    fileprivate static let alsoSaid = Phrase("report.alsoSaid")
}
