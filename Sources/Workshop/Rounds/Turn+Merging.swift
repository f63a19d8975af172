extension Turn {
    /// The turns of both sides, by their time; only the last one can still go on.
    ///
    /// Of two ends the earlier one counts, and none is after the next turn began.
    package static func mergedList(
        _ versions: Versions<[Turn]>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [Turn] {
        if let undisputed = versions.undisputed { return undisputed }
        var turns = versions.map(KeyedTurn.all).thingsByKey(\.key) { keyed in
            var merged = keyed.ours
            merged.turn = keyed.turn.memberwise(at: place, notes)
            merged.turn.clock.endedAt = keyed.turn.clock.endedAt.lesser()
            return merged
        }.values.sorted { $0.place < $1.place }.map(\.turn)
        for place in turns.indices.dropLast() {
            if turns[place].outcome == .speaking { turns[place].outcome = .spoke }
            let next = turns[place + 1].clock.startedAt
            turns[place].clock.endedAt = min(turns[place].clock.endedAt ?? next, next)
        }
        return turns
    }
}

/// What tells a turn apart from others: when it began and whose it is; and which one, when a turn of
/// nobody in particular ends as it begins.
package struct TurnKey: Hashable, Comparable, Sendable {
    var startedAt: Moment
    var lap: Int
    var speaker: String
    var number = 0

    init(_ turn: Turn) {
        startedAt = turn.clock.startedAt
        lap = turn.lap
        speaker = turn.speaker?.text ?? turn.organisation + turn.words
    }

    package static func < (left: TurnKey, right: TurnKey) -> Bool {
        (left.startedAt, left.lap, left.speaker, left.number)
            < (right.startedAt, right.lap, right.speaker, right.number)
    }
}

/// A turn with its key.
private struct KeyedTurn: Verbatim {
    var key: TurnKey
    var turn: Turn

    /// By time; who passed makes room for who begins then.
    ///
    /// Not by who still speaks: that changes as versions are merged, and with it who comes last.
    var place: (Moment, Int, TurnKey) { (key.startedAt, turn.outcome == .passed ? 0 : 1, key) }

    func isSpelt(as other: KeyedTurn) -> Bool {
        key == other.key && turn.isSpelt(as: other.turn)
    }

    static func all(_ turns: [Turn]) -> [KeyedTurn] {
        var counts: [TurnKey: Int] = [:]
        return turns.map { turn in
            var key = TurnKey(turn)
            let number = counts[key] ?? 0
            counts[key] = number + 1
            key.number = number
            return KeyedTurn(key: key, turn: turn)
        }
    }
}
