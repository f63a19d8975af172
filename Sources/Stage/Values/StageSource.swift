import Workshop

/// A session as the stage asks it: only what is for the room comes out, permissions applied.
struct StageSource {
    let session: Session
    let now: Moment
    let zoneOffsetSeconds: Int
    /// What was asked for and is shown by somebody's leave.
    let notes = StageNotes()
    /// Whom nothing on stage may name.
    private let unpermitted: UnpermittedNames
    /// The words that stand for their names, in the language of the session.
    private let seats: SeatWords

    init(session: Session, now: Moment, zoneOffsetSeconds: Int = 0) {
        let unpermitted = UnpermittedNames(of: session, in: .room)
        let seats = SeatWords(session.language)
        self.session = session.withholdingPrompts { said in
            !said.isPublished || unpermitted.told(said, seats.callAsFunction) == nil
        }.veiled(by: unpermitted, seats.callAsFunction)
        self.unpermitted = unpermitted
        self.seats = seats
        self.now = now
        self.zoneOffsetSeconds = zoneOffsetSeconds
    }

    /// How the room may know somebody: by the name to use, with permission, else by the seat.
    ///
    /// Where some have seats, the place in the list would be taken for one.
    func person(_ id: ID<Participant>) -> StagePerson {
        guard let participant = session.participants[id] else { return .somebody }
        if let name = permittedName(of: participant) { return .name(name) }
        if let seat = participant.seat { return .place(seat) }
        guard !session.participants.contains(where: { $0.seat != nil }),
            let place = session.participants.index(of: id)
        else { return .somebody }
        return .place(place + 1)
    }

    /// The same, but for a place in the list, by which nobody knows themselves.
    func personByNameOrSeat(_ id: ID<Participant>) -> StagePerson {
        session.participants[id]?.seat == nil && !isNamed(id) ? .somebody : person(id)
    }

    private func isNamed(_ id: ID<Participant>) -> Bool {
        session.participants[id].flatMap(permittedName) != nil
    }

    /// The name to use of somebody who permits it in the room; nil for all others.
    ///
    /// Homonyms are numbered, as far as they permit it.
    func permittedName(of participant: Participant) -> String? {
        guard participant.inTheRoom == .given, !participant.calledName.isBlank else { return nil }
        let homonyms = session.participants.filter {
            $0.inTheRoom == .given && $0.calledName == participant.calledName
        }
        // By the same numbers as on the facilitator's screen, who speaks of them aloud.
        return noted(
            homonyms.count > 1 ? session.label(of: participant.id) : participant.calledName)
    }

    /// The name of somebody named for a task who permits it; nil for all others.
    func permittedName(of person: NamedPerson) -> String? {
        guard session.permission(of: person, in: .room) == .given else { return nil }
        let participant = person.participant.flatMap { session.participants[$0] }
        let name = participant.map(\.calledName).flatMap { $0.isBlank ? nil : $0 } ?? person.name
        return name.isBlank ? nil : noted(name)
    }

    private func noted(_ name: String) -> String {
        notes.shown.names.insert(name)
        return name
    }

    /// An organisation as the room may know it; nil where there is none, or it may not be named.
    func named(_ organisation: String) -> String? {
        // Most notes speak for none, and a wall holds many.
        guard !organisation.isEmpty else { return nil }
        let names = notes.organisations ?? OrganisationNames(of: session, in: .room)
        notes.organisations = names
        guard let name = names.permitted(organisation) else { return nil }
        notes.shown.organisations.insert(name)
        return name
    }

    /// A contribution in the languages of the room: those that it is asked in.
    private func translations(of contribution: Contribution) -> [String] {
        guard !contribution.translations.isEmpty else { return [] }
        let asked = Set(
            session.agenda.flatMap { $0.prompts.flatMap { $0.text.versions.map(\.language.base) } })
        return contribution.translations.versions.filter { asked.contains($0.language.base) }
            .map(\.text)
    }

    /// What somebody said; nil when it was struck or set aside, or names somebody and nobody has said yet
    /// that it may.
    func words(_ id: ID<Contribution>) -> StageWords? {
        guard let said = session.contributions[id], let contribution = told(said),
            !contribution.text.isBlank
        else { return nil }
        notes.shown.contributions[id] = contribution.text
        var author: String?
        if session.attribution == .published,
            let speaker = contribution.author.flatMap({ session.participants[$0] })
        {
            author = permittedName(of: speaker)
        }
        let names = [author, named(contribution.organisation)].compactMap(\.self)
        return StageWords(
            text: contribution.text,
            author: names.isEmpty ? nil : names.joined(separator: ", "),
            exchange: session.gathers(contribution),
            translations: translations(of: contribution))
    }

    /// A contribution as the room may hear it; nil when it may not.
    func told(_ contribution: Contribution) -> Contribution? {
        contribution.isPublished ? unpermitted.told(contribution, seats.callAsFunction) : nil
    }

    /// A line that somebody is writing, with seats instead of names that may not be shown.
    func veiled(_ line: String) -> String { unpermitted.veiled(line, seats.callAsFunction) }

    /// The last of these contributions, the newest first; repetitions are said once.
    func newest(_ ids: some BidirectionalCollection<ID<Contribution>>, upTo count: Int = 24)
        -> [StageWords]
    {
        var found: [StageWords] = []
        for id in ids.reversed() {
            guard found.count < count else { break }
            if isRepetition(id) { continue }
            if let words = words(id) { found.append(words) }
        }
        return found
    }

    /// Whether the same words are on stage already, as the contribution of which this is a copy.
    private func isRepetition(_ id: ID<Contribution>) -> Bool {
        let original = session.contributions[id]?.copyOf.flatMap { session.contributions[$0] }
        return original?.isPublished ?? false
    }

    /// The timer of a round, once it was started; before, what is left of its planned minutes.
    func timer(of round: Round) -> StageClock? {
        guard let timer = round.timer, let clock = timer.clock, timer.plannedSeconds > 0 else {
            return countdown(of: round)
        }
        return self.clock(clock, length: Int64(timer.plannedSeconds) * 1000)
    }

    /// What is left of the turn that goes on, where turns have a length.
    func turn(of goRound: GoRound) -> StageClock? {
        guard session.endedAt == nil, let seconds = goRound.turnSeconds, seconds > 0,
            let turn = goRound.floor.current
        else { return nil }
        return clock(turn.clock, length: Int64(seconds) * 1000, in: .turn)
    }

    /// What is left of the minutes planned for a round, since it began; nil where none are planned,
    /// or they are over for so long that nobody goes by them any more.
    func countdown(of round: Round) -> StageClock? {
        guard session.endedAt == nil, let clock = round.clock, clock.endedAt == nil,
            let planned = round.plannedSeconds, planned > 0
        else { return nil }
        let length = Int64(planned) * 1000
        let over = session.elapsed(clock, at: now) - length
        return over < Self.longestOver ? self.clock(clock, length: length, in: .minutes) : nil
    }

    /// Milliseconds after which a round goes by no plan any more.
    private static let longestOver: Int64 = 3_600_000

    /// A clock against a length in milliseconds.
    func clock(_ clock: Clock, length: Int64, in unit: StageClock.Unit = .seconds) -> StageClock {
        StageClock(
            elapsed: session.elapsed(clock, at: now), length: length, now: now,
            isRunning: clock.endedAt == nil && !clock.isStopped && !session.isPaused, in: unit)
    }

    /// The time of day at an instant, where the room is.
    func timeOfDay(_ moment: Moment) -> ClockTime? {
        let minutes = moment.adding(seconds: zoneOffsetSeconds).milliseconds / 60_000
        let minute = Int(((minutes % 1440) + 1440) % 1440)
        return ClockTime(hour: minute / 60, minute: minute % 60)
    }
}
