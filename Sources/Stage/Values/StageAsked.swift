import Workshop

/// Whether the room has read what it is asked: then the question makes room for what it is about.
struct StageAsked: Equatable, Sendable {
    /// Whether something was said already, the timer runs, or half a minute has passed.
    let isKnown: Bool
    /// When it will be known without anything being done; nil when it is, or time stands still.
    let changesAt: Moment?

    /// Milliseconds that a question has the stage for itself.
    private static let reading: Int64 = 30_000

    /// Reads a round.
    ///
    /// - Parameter isBegun: Whether what is asked is being done, by what the round itself knows.
    init(_ round: Round, _ source: StageSource, isBegun: Bool = false) {
        let session = source.session
        let isAnswered = isBegun || round.timer?.clock != nil || !session.ids(of: round.id).isEmpty
        guard !isAnswered, let clock = round.clock else {
            isKnown = isAnswered
            changesAt = nil
            return
        }
        let elapsed = session.elapsed(clock, at: source.now)
        isKnown = elapsed >= Self.reading
        let stands = isKnown || session.isPaused || clock.endedAt != nil || clock.isStopped
        changesAt =
            stands
            ? nil : Moment(milliseconds: source.now.milliseconds + Self.reading - elapsed)
    }
}

/// The earlier of two moments, of which there may be none.
func earliest(_ one: Moment?, _ other: Moment?) -> Moment? {
    [one, other].compactMap(\.self).min()
}
