/// What a copy for another table remembers of the session it was made from, so that it can be
/// brought in again without asking for anything.
public struct CopyOrigin: Equatable, Sendable {
    /// When the copy was made.
    public var at: Moment
    /// The session as it was then.
    public var base: Session

    /// Remembers a session.
    public init(at moment: Moment, base: Session) {
        at = moment
        self.base = base
    }

    /// Takes the words of struck contributions out of what is remembered.
    mutating func purge(_ struck: Set<ID<Contribution>>) { base.purge(struck) }
}
