import Workshop

/// Who speaks and who comes next, as far as the room may know.
struct StageFloor: Equatable, Sendable {
    /// Who has the floor; nil while it is free.
    let speaker: StagePerson?
    /// The next ones, the first first.
    let next: [StagePerson]
    /// How many wait for the floor; nil where everybody gets it in turn.
    let waiting: Int?

    init(_ floor: Floor, _ source: StageSource) {
        speaker = floor.current.map { turn in
            source.named(turn.organisation).map(StagePerson.name)
                ?? turn.speaker.map(source.person) ?? .somebody
        }
        next = source.session.nextSpeakers.prefix(3).map { speaker in
            switch speaker {
            case .person(let id): source.person(id)
            case .words: .somebody
            }
        }
        waiting = nil
    }

    /// The floor of a discussion.
    ///
    /// The words for somebody who is in no list are the facilitator's own; and where nobody has a
    /// seat, nobody knows their place in the list.
    init(_ discussion: Discussion, _ source: StageSource) {
        speaker = discussion.floor.current.map { turn in
            source.named(turn.organisation).map(StagePerson.name)
                ?? turn.speaker.map(source.personByNameOrSeat) ?? .somebody
        }
        next = discussion.hands.prefix(3).map { hand in
            hand.person.map(source.personByNameOrSeat) ?? .somebody
        }
        waiting = discussion.hands.count
    }
}
