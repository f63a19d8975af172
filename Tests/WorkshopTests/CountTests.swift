import Testing
import Workshop

/// Numbers that are said of people agree with one another.
@Suite struct CountTests {
    private let start = Moment(milliseconds: 1_457_463_600_000)
    private var entropy = Entropy(1, 2)

    private mutating func session(_ names: [String]) throws -> Session {
        let template = Template(
            name: "t", title: .init("T", in: LanguageTag("fr")), language: LanguageTag("fr"),
            rounds: [TemplateRound(content: .goRound(GoRound()))])
        var session = template.session(entropy: &entropy)
        try session.apply(session.joining(names, entropy: &entropy, at: start))
        try session.apply(session.entering(session.agenda[0].id, at: start))
        return session
    }

    private func heard(_ session: Session) -> (spoke: Int, passers: [ID<Participant>]) {
        guard case .goRound(let round)? = session.round?.content else { return (-1, []) }
        return round.heard(among: session.present)
    }

    @Test mutating func whoLeftCountsOnNeitherSide() throws {
        var session = try session(["Ana", "Bo", "Cy"])
        let people = session.participants.map(\.id)
        for _ in people {
            try session.apply(session.handingOn(at: start))
            #expect(heard(session).spoke <= session.present.count)
        }
        try session.apply(session.leaving(people[0], at: start))
        #expect(heard(session).spoke == 1)
        try session.apply(session.handingOn(at: start))
        #expect(heard(session).spoke == 2 && session.present.count == 2)
        try session.apply(session.leaving(people[1], at: start))
        try session.apply(session.leaving(people[2], at: start))
        try session.apply(session.joining(["Di", "Eo"], entropy: &entropy, at: start))
        #expect(heard(session).spoke == 0)
    }

    @Test mutating func whoPassedAndSpokeLaterHasSpokenOnce() throws {
        var session = try session(["Ana", "Bo"])
        let ana = session.participants[0].id
        try session.apply(session.handingOn(at: start))
        try session.apply(session.passing(at: start))
        #expect(heard(session).passers == [ana])
        try session.apply(session.handingOn(to: ana, at: start))
        try session.apply(session.handingOn(to: ana, at: start))
        try session.apply(session.handingOn(at: start))
        #expect(heard(session).spoke == 2 && heard(session).passers.isEmpty)
        try session.apply(session.leaving(ana, at: start))
        #expect(heard(session).spoke == 1)
    }

    @Test mutating func aHeadCountBeatsAShortRosterAndALongRosterBeatsIt() throws {
        var session = try session(["Ana", "Bo", "Cy"])
        #expect(session.attendance == 3)
        try session.apply(session.describing(at: start) { $0.headCount = 118 })
        #expect(session.attendance == 118)
        try session.apply(session.describing(at: start) { $0.headCount = 2 })
        #expect(session.attendance == 3)
    }
}
