import Workshop

/// The versions of a session that others may have gone on from.
struct Grounds {
    /// What the file held when the sitting began.
    private(set) var first: Session
    /// What it holds since it was last merged with the work of others.
    private(set) var last: Session?

    /// Begins with what the file holds.
    init(first: Session) { self.first = first }

    /// Goes on from what a merge has made.
    mutating func advance(to merged: Session) { last = merged }

    /// What a version of the file was made from, as far as it can be believed; nil when it may come
    /// from before all that is known, and nothing that it lacks was taken out of it.
    func ground(of theirs: Session) -> Session? {
        if let last, theirs.mayDescend(from: last) { return last }
        return theirs.mayDescend(from: first) ? first : nil
    }

    /// Takes the words of struck contributions out.
    mutating func purge(_ struck: Set<ID<Contribution>>) {
        first.purge(struck)
        last?.purge(struck)
    }
}
