import Workshop

/// Who speaks and who comes next, as far as the room may know.
struct StageFloor: Equatable, Sendable {
    /// Who has the floor; nil while it is free.
    let speaker: StagePerson?
    /// The next ones, the first first.
    let next: [StagePerson]

    init(_ floor: Floor, _ source: StageSource) {
        speaker = floor.current.map { turn in
            source.named(turn.organisation).map(StagePerson.name)
                ?? turn.speaker.map(source.person) ?? .somebody
        }
        next = source.session.nextSpeakers.prefix(3).map(source.person)
    }
}
