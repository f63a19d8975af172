extension Versions where Thing == RoundContent {
    /// What is particular to the kind: the registry of kinds, one line each.
    ///
    /// A round that changed its kind on one side is of that kind; on both, of the kind whose name
    /// is greater.
    func mergedContent(in place: TextConflict.Place, _ notes: inout MergeNotes) -> RoundContent {
        switch (ours, theirs) {
        case (.goRound(let one), .goRound(let other)):
            .goRound(Versions<GoRound>(base?.goRound, one, other).mergedGoRound())
        case (.pairs(let one), .pairs(let other)):
            .pairs(Versions<Pairs>(base?.pairs, one, other).mergedPairs())
        case (.smallGroups(let one), .smallGroups(let other)):
            .smallGroups(
                Versions<SmallGroups>(base?.smallGroups, one, other).mergedGroups(in: place, &notes)
            )
        case (.discussion(let one), .discussion(let other)):
            .discussion(Versions<Discussion>(base?.discussion, one, other).mergedDiscussion())
        case (.vote(let one), .vote(let other)):
            .vote(Versions<Vote>(base?.vote, one, other).mergedVote(in: place, &notes))
        case (.decision(let one), .decision(let other)):
            .decision(Versions<Decision>(base?.decision, one, other).mergedDecision())
        case (.groups(let one), .groups(let other)):
            .groups(Versions<Groups>(base?.groups, one, other).mergedGroups())
        default:
            merged(by: \.kind.name)
        }
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
