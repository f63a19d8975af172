extension Versions where Thing == Floor {
    /// The turns of both sides, by their time; only the last one can still go on.
    ///
    /// Of two ends the earlier one counts, and none is after the next turn began.
    func mergedFloor() -> Floor {
        if ours == theirs || theirs == base { return ours }
        if ours == base { return theirs }
        var turns = map { $0.keyed }.thingsByKey(\.key) { versions in
            var keyed = versions.ours
            let turns = versions.turn
            keyed.turn.outcome = turns.outcome.merged(by: {
                $0 == .spoke ? 2 : $0 == .passed ? 1 : 0
            })
            keyed.turn.clock = turns.clock.mergedClock(>)
            keyed.turn.clock.endedAt = turns.clock.endedAt.lesser()
            keyed.turn.organisation = turns.organisation.spelt()
            keyed.turn.foreign = turns.foreign.mergedMembers()
            return keyed
        }.values.sorted { $0.place < $1.place }.map(\.turn)
        for place in turns.indices.dropLast() {
            if turns[place].outcome == .speaking { turns[place].outcome = .spoke }
            let next = turns[place + 1].clock.startedAt
            turns[place].clock.endedAt = min(turns[place].clock.endedAt ?? next, next)
        }
        return Floor(turns: turns)
    }
}

/// A turn with what tells it apart from others.
private struct KeyedTurn: Equatable {
    /// When it began and whose it is; and which one, when a turn of nobody in particular ends as
    /// it begins.
    struct Key: Hashable, Comparable {
        var startedAt: Moment
        var lap: Int
        var speaker: String
        var number = 0

        static func < (left: Key, right: Key) -> Bool {
            (left.startedAt, left.lap, left.speaker, left.number)
                < (right.startedAt, right.lap, right.speaker, right.number)
        }
    }

    var key: Key
    var turn: Turn

    /// By time; who passed makes room for who begins then.
    ///
    /// Not by who still speaks: that changes as versions are merged, and with it who comes last.
    var place: (Moment, Int, Key) { (key.startedAt, turn.outcome == .passed ? 0 : 1, key) }
}

extension Floor {
    fileprivate var keyed: [KeyedTurn] {
        var counts: [KeyedTurn.Key: Int] = [:]
        return turns.map { turn in
            var key = KeyedTurn.Key(
                startedAt: turn.clock.startedAt, lap: turn.lap,
                speaker: turn.speaker?.text ?? turn.organisation)
            let number = counts[key] ?? 0
            counts[key] = number + 1
            key.number = number
            return KeyedTurn(key: key, turn: turn)
        }
    }
}
