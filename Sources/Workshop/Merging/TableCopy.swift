/// Copies of a session for the laptops of other tables, and their way back.
public enum TableCopy {
    /// Makes a copy that remembers what it was made from; its file is all that travels.
    ///
    /// The facilitator's private notes stay at home.
    public static func make(from session: Session, at now: Moment) -> Session {
        var copy = session
        copy.privateNotes = KeyedList()
        for conflict in copy.conflicts where conflict.place.kind == .privateNotes {
            copy.conflicts[conflict.id] = nil
        }
        copy.copiedFrom = nil
        copy.copiedFrom = CopyOrigin(at: now, base: copy)
        return copy
    }

    /// Merges a copy into the session it was made from, whatever has become of both since; or any
    /// other version of that session, of which nobody knows what both had in common, so that nothing
    /// counts as taken out.
    ///
    /// Where the agenda stands, its clocks and timers stay those of the session: a table may have
    /// been elsewhere in it.
    ///
    /// - Throws: ``TableCopyError`` when it is another session.
    public static func bringIn(
        _ copy: Session, into session: Session
    ) throws(TableCopyError) -> SessionMerge {
        guard copy.facts.id == session.facts.id else { throw .otherSession(copy.facts.title) }
        var theirs = copy
        guard let origin = copy.copiedFrom else {
            theirs.copiedFrom = session.copiedFrom
            theirs.standWhere(session)
            return Session.merging(base: nil, ours: session, theirs: theirs)
        }
        theirs.copiedFrom = session.copiedFrom
        theirs.standWhere(origin.base)
        var base = origin.base
        base.copiedFrom = session.copiedFrom
        return Session.merging(base: base, ours: session, theirs: theirs)
    }
}

extension Session {
    /// Puts back where the agenda stood, and the clocks and timers of its rounds.
    fileprivate mutating func standWhere(_ base: Session) {
        facts.currentRound = base.facts.currentRound
        facts.startedAt = base.facts.startedAt
        facts.plannedEnd = base.facts.plannedEnd
        facts.endedAt = base.facts.endedAt
        facts.endedBefore = base.facts.endedBefore
        facts.pauses = base.facts.pauses
        for var round in agenda {
            let before = base.agenda[round.id]
            round.clock = before?.clock
            round.timer = before?.timer
            round.isSkipped = before?.isSkipped ?? round.isSkipped
            round.currentPrompt = before?.currentPrompt
            if let earlier = before?.content { round.content.stand(as: earlier) }
            agenda[round.id] = round
        }
    }
}
