import Workshop

/// How the workshop keeps to its agenda.
struct AgendaTiming: Equatable {
    /// When it will end if everything to come takes what is planned; nil before the start.
    let expectedEnd: Moment?
    /// Minutes behind the agenda, negative when ahead; nil before the start.
    let lateMinutes: Int?

    init(_ session: Session, at now: Moment) {
        guard let startedAt = session.startedAt, session.endedAt == nil,
            !session.isAfterwards
        else {
            expectedEnd = nil
            lateMinutes = nil
            return
        }
        let place = session.currentRound.flatMap { session.agenda.index(of: $0) } ?? 0
        var planned: Int64 = 0
        var ahead: Int64 = 0
        for (index, round) in session.agenda.enumerated() where !round.isSkipped {
            let length = Int64(round.plannedSeconds ?? 0) * 1000
            planned += length
            if index > place { ahead += length }
            if index == place {
                let spent = round.clock.map { session.elapsed($0, at: now) } ?? 0
                ahead += max(0, length - spent)
            }
        }
        let end = now.milliseconds + ahead
        expectedEnd = Moment(milliseconds: end)
        // By what was promised at the beginning: rounds that are shortened since make up for a delay.
        let promised =
            session.plannedEnd?.milliseconds
            ?? (planned == 0 ? nil : startedAt.milliseconds + planned)
        // The difference of the hours that are read: whoever compares them counts the same minutes.
        lateMinutes = promised.map { Int(end / 60_000 - $0 / 60_000) }
    }
}
