import Workshop

/// How the workshop keeps to its agenda.
struct AgendaTiming: Equatable {
    /// When it will end if everything to come takes what is planned; nil before the start.
    let expectedEnd: Moment?
    /// When it was to end by what was planned as it began; nil before the start, and where nothing was.
    let promisedEnd: Moment?
    /// When each round began, or will if everything before it takes what is planned, by its place.
    ///
    /// Before the start as if it were now; nil for one that is passed over.
    let hours: [Moment?]
    /// Minutes behind the agenda, negative when ahead; nil before the start.
    let lateMinutes: Int?

    init(_ session: Session, at now: Moment) {
        let isUnderWay =
            session.startedAt != nil && session.endedAt == nil && !session.isAfterwards
        let isOver = session.startedAt != nil && !isUnderWay
        let place = session.currentRound.flatMap { session.agenda.index(of: $0) }
        var planned: Int64 = 0
        var end = now.milliseconds
        var hours: [Moment?] = []
        for (index, round) in session.agenda.enumerated() {
            let length = Int64(round.plannedSeconds ?? 0) * 1000
            if !round.isSkipped { planned += length }
            if isOver || index < place ?? 0 {
                hours.append(round.clock?.startedAt)
            } else if index == place {
                hours.append(round.clock?.startedAt ?? now)
                let spent = round.clock.map { session.elapsed($0, at: now) } ?? 0
                if !round.isSkipped { end += max(0, length - spent) }
            } else {
                hours.append(round.isSkipped ? nil : Moment(milliseconds: end))
                if !round.isSkipped { end += length }
            }
        }
        self.hours = hours
        guard isUnderWay, let startedAt = session.startedAt else {
            (expectedEnd, promisedEnd, lateMinutes) = (nil, nil, nil)
            return
        }
        expectedEnd = Moment(milliseconds: end)
        // By what was promised at the beginning: rounds that are shortened since make up for a delay.
        let promised =
            session.plannedEnd
            ?? (planned == 0 ? nil : Moment(milliseconds: startedAt.milliseconds + planned))
        promisedEnd = promised
        // The difference of the hours that are read: whoever compares them counts the same minutes.
        lateMinutes = promised.map { Int(end / 60_000 - $0.milliseconds / 60_000) }
    }
}
