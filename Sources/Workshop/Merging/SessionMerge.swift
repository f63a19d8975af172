/// What became of a merge.
public struct SessionMerge: Equatable, Sendable {
    /// The merged session.
    public let session: Session
    /// How many contributions our side did not have.
    public let newContributions: Int
    /// How many conflicts our side did not have, or had with fewer versions.
    public let newConflicts: Int
    /// What one side took away and is kept, because the other side changed it or still refers to it.
    public let kept: [TextConflict.Place]

    init(_ session: Session, from ours: Session, kept: [TextConflict.Place]) {
        self.session = session
        var seen: Set<TextConflict.Place> = []
        self.kept = kept.filter { seen.insert($0).inserted }
        newContributions = session.contributions.count { ours.contributions[$0.id] == nil }
        newConflicts = session.conflicts.count { ours.conflicts[$0.id] != $0 }
    }
}
