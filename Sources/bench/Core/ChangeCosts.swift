import SessionStore
import Workshop

/// What it costs to make a change and apply it, without drawing.
struct ChangeCosts {
    /// How often each change is made.
    let repetitions: Int

    /// Record, hand on and sort, for each size of session.
    func json(_ counts: [Int]) -> JSONValue {
        .object { members in
            members.write("record", each(counts, in: .discussion, record))
            members.write("hand-on", each(counts, in: .goRound, handOn))
            members.write("sort", each(counts, in: .sorting, sort))
        }
    }

    private typealias Making = (Session, Int, Moment, inout Entropy) throws -> Change

    private func each(
        _ counts: [Int], in kind: RoundKind, _ make: Making
    ) -> JSONValue {
        .object { members in
            for count in counts {
                members.write("\(count)", measure(count, in: kind, make).json(2))
            }
        }
    }

    private func measure(_ count: Int, in kind: RoundKind, _ make: Making) -> Samples {
        let sample = SampleSession(in: kind, contributions: max(count, 2))
        var session = sample.session
        var now = sample.now
        var entropy = Entropy(5, 6)
        var samples = Samples()
        for repetition in 0..<repetitions {
            now = now.adding(seconds: 1)
            samples.add(
                Stopwatch.microseconds {
                    guard let change = try? make(session, repetition, now, &entropy) else { return }
                    try? session.apply(change)
                })
        }
        return samples
    }

    private func record(
        _ session: Session, _ place: Int, _ now: Moment, _ entropy: inout Entropy
    ) throws -> Change {
        try session.recording([SpokenText.number(place)], entropy: &entropy, at: now)
    }

    private func handOn(
        _ session: Session, _ place: Int, _ now: Moment, _ entropy: inout Entropy
    ) throws -> Change {
        if session.nextSpeakers.isEmpty { return try session.beginningLap(at: now) }
        return try session.handingOn(at: now)
    }

    /// Takes the note in the middle of the board from theme to theme.
    private func sort(
        _ session: Session, _ place: Int, _ now: Moment, _ entropy: inout Entropy
    ) throws -> Change {
        let note = session.contributions[session.contributions.count / 2].id
        let theme = session.themes[place % session.themes.count].id
        return try session.sorting([note], into: theme, at: now)
    }
}
