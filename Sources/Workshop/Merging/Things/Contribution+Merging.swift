extension Contribution: Worded {
    static var wordedFields: [WordedField<Contribution>] {
        [
            .init(
                "text", get: \.text,
                set: { contribution, text in
                    let first = contribution.firstText ?? contribution.text
                    contribution.text = text
                    contribution.firstText = first.isSame(as: text) ? nil : first
                }),
            .init("organisation", \.organisation),
        ]
    }
}

extension Contribution: MergedEntity {
    static var conflictKind: TextConflict.Kind { .contributions }

    /// A tombstone stays whatever becomes of it elsewhere.
    var isIrrevocable: Bool { isStruck }

    static func merged(
        _ versions: Versions<Contribution>, _ notes: inout MergeNotes
    ) -> Contribution {
        var merged = versions.ours
        merged.author = versions.author.greater()
        let provenance = versions.map(Provenance.init).greater()
        merged.round = provenance.round
        merged.prompt = provenance.prompt
        merged.table = provenance.table
        merged.number = versions.number.greater()
        merged.side = versions.side.greater()
        merged.phase = versions.phase.spelt()
        merged.recordedAt = versions.recordedAt.lesser()
        merged.copyOf = versions.copyOf.greater()
        let sorting = versions.map(Sorting.init).merged { $0 < $1 ? $1 : $0 }
        merged.theme = sorting.theme
        merged.sortedAt = sorting.sortedAt
        merged.marks = versions.marks.each()
        if sorting.isLeftAlone {
            merged.marks.insert(.leftAlone)
        } else {
            merged.marks.remove(.leftAlone)
        }
        merged.foreign = versions.foreign.mergedMembers()
        if versions.ours.isStruck || versions.theirs.isStruck { return merged.tombstone }
        var place = merged.place
        place.field = "text"
        merged.text = versions.text.words(at: place, &notes)
        place.field = "translations"
        merged.translations = versions.translations.words(at: place, &notes)
        merged.language = versions.language.merged(by: { $0?.text ?? "" })
        place.field = "organisation"
        merged.organisation = versions.organisation.words(at: place, &notes)
        merged.firstText = versions.firstWords(of: merged.text)
        return merged
    }

    /// Where it was said: a prompt and a table belong to a round.
    private struct Provenance: Comparable {
        var round: ID<Round>?
        var prompt: ID<Prompt>?
        var table: ID<Table>?

        init(_ contribution: Contribution) {
            round = contribution.round
            prompt = contribution.prompt
            table = contribution.table
        }

        static func < (left: Provenance, right: Provenance) -> Bool { left.key < right.key }

        private var key: (String, String, String) {
            (round?.text ?? "", prompt?.text ?? "", table?.text ?? "")
        }
    }

    /// Into which theme it was sorted, and when: one fact, of which the later one counts.
    private struct Sorting: Comparable {
        var theme: ID<Theme>?
        var sortedAt: Moment?
        var isLeftAlone: Bool

        init(_ contribution: Contribution) {
            theme = contribution.theme
            sortedAt = contribution.sortedAt
            isLeftAlone = contribution.marks.contains(.leftAlone)
        }

        static func < (left: Sorting, right: Sorting) -> Bool { left.key < right.key }

        private var key: (Int64, String, Int) {
            (sortedAt?.milliseconds ?? .min, theme?.text ?? "", isLeftAlone ? 1 : 0)
        }
    }
}

extension Versions where Thing == Contribution {
    /// The first words of what now reads `text`: what one side knows, and where both amended, those
    /// that both amended.
    fileprivate func firstWords(of text: String) -> String? {
        let isAmendedTwice = !ours.text.isSame(as: theirs.text)
        guard let base else {
            // Of something that is new on both sides the greater first words, as with its words.
            let first = map { SpeltText(text: $0.firstText ?? $0.text) }.greater().text
            return first.isSame(as: text) ? nil : first
        }
        let own = self.firstText.spelt()
        guard isAmendedTwice else { return own }
        if ours.text.isSame(as: base.text) || theirs.text.isSame(as: base.text) { return own }
        let first = base.firstText ?? base.text
        return first.isSame(as: text) ? nil : first
    }
}

extension Versions where Thing == Contribution.Marks {
    /// Each sign for itself; one that is new on both sides is set if either set it.
    fileprivate func each() -> Contribution.Marks {
        let before = base ?? []
        let changed = ours.symmetricDifference(before).union(theirs.symmetricDifference(before))
        return before.symmetricDifference(changed)
    }
}
