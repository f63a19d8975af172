extension Contribution: FileObject {
    package static let schemaName = "contribution"

    package init(blank id: String) { self.init(id: ID(id), text: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        describe(toAny: &members)
    }

    /// The same for a visitor that minds only what contributions have.
    @inlinable package mutating func describe(toAny members: inout some ContributionVisitor) {
        withParts { $0.describe(to: &members) }
    }

    package func tellNonsense(_ tell: (String, Nonsense) -> Void) {
        guard isStruck else {
            if text.isEmpty { tell("text", .empty) }
            return
        }
        if !text.isEmpty { tell("text", .struckKeepsWords) }
        if !organisation.isEmpty { tell("organisation", .struckKeepsWords) }
        if !translations.isEmpty { tell("translations", .struckKeepsWords) }
        if firstText != nil { tell("firstText", .struckKeepsWords) }
    }

    package static func merged(
        _ versions: Versions<Contribution>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Contribution {
        let isStruck = versions.ours.isStruck || versions.theirs.isStruck
        var merged = versions.memberwise(at: place, isStruck ? MergeNotes() : notes)
        let provenance = versions.map(Provenance.init).greater()
        merged.round = provenance.round
        merged.prompt = provenance.prompt
        merged.table = provenance.table
        let sorting = versions.map(Sorting.init).merged { $0 < $1 ? $1 : $0 }
        merged.theme = sorting.theme
        merged.sortedAt = sorting.sortedAt
        if sorting.isLeftAlone {
            merged.marks.insert(.leftAlone)
        } else {
            merged.marks.remove(.leftAlone)
        }
        if isStruck { return merged.tombstone }
        merged.firstText = versions.firstWords(of: merged.text)
        for place in NamingPlace.allCases where merged.answer(in: place) == .named {
            // Names that one side permitted in other words were not asked about in these.
            let isAnswered = [versions.ours, versions.theirs].contains {
                $0.answer(in: place) == .named && $0.text.isSame(as: merged.text)
            }
            if !isAnswered { merged.setAnswer(nil, in: place) }
        }
        return merged
    }

    /// Sets other words, and keeps the first ones.
    mutating func amend(to words: String) {
        let first = firstText ?? text
        if !text.isSame(as: words) { forgetNamed() }
        text = words
        firstText = first.isSame(as: words) ? nil : first
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
