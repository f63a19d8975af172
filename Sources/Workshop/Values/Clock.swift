/// A clock that was started once and may have stood still in between.
///
/// Nothing is counted while it runs: what has elapsed follows from the facts, so that a clock
/// survives a restart of the program.
public struct Clock: Equatable, Sendable {
    /// When it was started.
    public var startedAt: Moment
    /// When it was ended; nil while it goes on.
    public var endedAt: Moment?
    /// When this clock alone stood still.
    public var stops: [Span]
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a clock.
    public init(
        startedAt: Moment, endedAt: Moment? = nil, stops: [Span] = [],
        foreign: ForeignMembers = .none
    ) {
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.stops = stops
        self.foreign = foreign
    }

    /// Whether this clock alone stands still, apart from any pause of the whole session.
    public var isStopped: Bool { stops.last.map { $0.to == nil } ?? false }

    /// Milliseconds elapsed at `now`, without the clock's own stops and the session's pauses;
    /// never negative.
    public func elapsed(at now: Moment, pauses: [Span]) -> Int64 {
        let end = endedAt ?? now
        guard end > startedAt else { return 0 }
        let standing = (stops + pauses)
            .map { (max($0.from, startedAt), min($0.to ?? end, end)) }
            .filter { $0.0 < $0.1 }
            .sorted { $0.0 < $1.0 }
        var elapsed = end.milliseconds(since: startedAt)
        var covered = startedAt
        for (from, to) in standing where to > covered {
            elapsed -= to.milliseconds(since: max(from, covered))
            covered = to
        }
        return max(0, elapsed)
    }

    /// Lets the clock stand still from `now` on.
    public mutating func stop(at now: Moment) {
        if !isStopped, endedAt == nil { stops.append(Span(from: now)) }
    }

    /// Lets the clock go on from `now` on, also after it had ended.
    public mutating func resume(at now: Moment) {
        if let ended = endedAt {
            if isStopped {
                stops[stops.count - 1].to = now
            } else {
                stops.append(Span(from: ended, to: now))
            }
            endedAt = nil
        } else if isStopped {
            stops[stops.count - 1].to = now
        }
    }

    /// Ends the clock.
    public mutating func end(at now: Moment) {
        if endedAt == nil { endedAt = max(now, startedAt) }
    }
}

extension Clock: FileObject {
    package static let schemaName = "clock"

    package init(blank id: String) { self.init(startedAt: Moment(milliseconds: 0)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("startedAt", &startedAt)
        members.value("endedAt", &endedAt)
        members.things("stops", &stops)
        members.foreign(&foreign)
    }

    /// The clock that was started last; see ``Versions/mergedClock(_:)``.
    package static func merged(
        _ versions: Versions<Clock>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Clock {
        versions.mergedClock(>)
    }
}

extension Versions where Thing == Clock {
    /// A clock that one side started anew is taken as that side has it; where both started it, the
    /// one of which `prefers` says so of its start and the other's.
    func mergedClock(_ prefers: (Moment, Moment) -> Bool) -> Clock {
        guard ours.startedAt == theirs.startedAt else {
            if theirs.startedAt == base?.startedAt { return ours }
            if ours.startedAt == base?.startedAt { return theirs }
            return prefers(ours.startedAt, theirs.startedAt) ? ours : theirs
        }
        return memberwise(at: TextConflict.Place(.agenda, ""), MergeNotes())
    }
}
