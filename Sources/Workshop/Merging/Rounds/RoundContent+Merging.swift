extension Versions where Thing == RoundContent {
    /// What is particular to the kind: the registry of kinds, one line each.
    ///
    /// A round that changed its kind on one side is of that kind; on both, of the kind whose name
    /// is greater.
    func mergedContent(in place: TextConflict.Place, _ notes: inout MergeNotes) -> RoundContent {
        switch ours {
        case .goRound(let one):
            if let (base, other) = others(\.goRound) {
                return .goRound(Versions<GoRound>(base, one, other).mergedGoRound())
            }
        case .pairs(let one):
            if let (base, other) = others(\.pairs) {
                return .pairs(Versions<Pairs>(base, one, other).mergedPairs())
            }
        case .smallGroups(let one):
            if let (base, other) = others(\.smallGroups) {
                return .smallGroups(
                    Versions<SmallGroups>(base, one, other).mergedGroups(in: place, &notes))
            }
        case .discussion(let one):
            if let (base, other) = others(\.discussion) {
                return .discussion(Versions<Discussion>(base, one, other).mergedDiscussion())
            }
        case .vote(let one):
            if let (base, other) = others(\.vote) {
                return .vote(Versions<Vote>(base, one, other).mergedVote(in: place, &notes))
            }
        case .decision(let one):
            if let (base, other) = others(\.decision) {
                return .decision(Versions<Decision>(base, one, other).mergedDecision())
            }
        case .groups(let one):
            if let (base, other) = others(\.groups) {
                return .groups(Versions<Groups>(base, one, other).mergedGroups())
            }
        // Nothing is particular to them but what a later version wrote.
        case .opening, .sorting, .closing, .pauseBreak, .unknown: break
        }
        return merged(by: \.kind.name)
    }

    /// What the base and the other side have of a kind; nil when the other side is of another.
    private func others<Kind>(_ kind: (RoundContent) -> Kind?) -> (base: Kind?, theirs: Kind)? {
        kind(theirs).map { (base.flatMap(kind), $0) }
    }
}

extension RoundContent {
    fileprivate var goRound: GoRound? {
        if case .goRound(let content) = self { content } else { nil }
    }
    fileprivate var pairs: Pairs? { if case .pairs(let content) = self { content } else { nil } }
    fileprivate var smallGroups: SmallGroups? {
        if case .smallGroups(let content) = self { content } else { nil }
    }
    fileprivate var discussion: Discussion? {
        if case .discussion(let content) = self { content } else { nil }
    }
    fileprivate var vote: Vote? { if case .vote(let content) = self { content } else { nil } }
    fileprivate var decision: Decision? {
        if case .decision(let content) = self { content } else { nil }
    }
    fileprivate var groups: Groups? { if case .groups(let content) = self { content } else { nil } }
}
