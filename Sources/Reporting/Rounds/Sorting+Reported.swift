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
        for theme in session.themes { blocks += self.blocks(of: theme) }
        if !themeless.isEmpty {
            var heading = subheading(wording(.withoutTheme), .program)
            heading.isTheme = true
            let asked = questionsAnswered(by: themeless)
            if isLedTo(themeless) { heading.name = Self.unsorted }
            blocks += [heading] + asked + themeless.map(itemElsewhere)
        }
        return blocks + linkBlocks
    }

    /// A theme with its statement and what is in it; one that holds nothing is left out, and one whose
    /// words all stand in the minutes says so.
    private func blocks(of theme: Theme) -> [Block] {
        let said = byTheme[theme.id] ?? []
        let prose = origin(of: theme) + paragraphs(session.statement(of: theme))
        let kept = said.isEmpty ? keptForMinutes(in: theme.id) : 0
        // Where nothing was sorted the names themselves are what was found.
        let photos = blocks(of: theme.photos)
        guard !prose.isEmpty || !said.isEmpty || kept > 0 || !themesHold || !photos.isEmpty else {
            return []
        }
        var heading =
            theme.name.isBlank
            ? subheading(wording(.untitled), .program) : subheading(theme.name, .verbatim)
        heading.isTheme = true
        let asked = questionsAnswered(by: said)
        if isLedTo(said) { heading.name = Self.name(of: theme.id) }
        let remark = kept > 0 ? [Fragment(wording(.wordsInMinutes(kept)), .program, .aside)] : []
        return [heading] + prose + asked + notes(of: theme)
            + (remark.isEmpty ? [] : [Block(.paragraph, remark)]) + photos
    }

    /// How many contributions of a theme the document leaves to the minutes.
    private func keptForMinutes(in theme: ID<Theme>) -> Int {
        session.contributions.all.count { $0.theme == theme && leftOut.contains($0.id) }
    }

    /// What is in a theme; notes that were made one are one item, with the words of each.
    private func notes(of theme: Theme) -> [Block] {
        let said = byTheme[theme.id] ?? []
        guard said.contains(where: { $0.mergedInto != nil }) else {
            return exchange(in: theme, said)
        }
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
    fileprivate static func wordsInMinutes(_ count: Int) -> Phrase {
        Phrase("report.wordsInMinutes", .count(count))
    }
    fileprivate static let alsoSaid = Phrase("report.alsoSaid")
}
