import Testing

@testable import Workshop

@Suite struct ElectionTests {
    private func bench(_ phase: Election.Phase) throws -> Workbench {
        var bench = Workbench(.election, .closing)
        try bench.enter(0)
        try bench.describe("Tenir la caisse", "du temps")
        while bench.election.phase != .nominations, bench.election.phase != phase {
            try bench.electOn()
        }
        if phase == .post || phase == .nominations { return bench }
        try bench.nominate("Ana", "Karim", "sa patience")
        try bench.nominate("Bruno", "Léa", "elle compte juste")
        while bench.election.phase != .proposal, bench.election.phase != phase {
            try bench.electOn()
        }
        if phase == .changes || phase == .proposal { return bench }
        try bench.propose("Léa")
        while bench.election.phase != phase { try bench.electOn() }
        return bench
    }

    @Test func theFirstLineIsTheMandateAndThoseAfterItItsCriteria() throws {
        var bench = try bench(.post)
        try bench.describe("de la patience")
        #expect(bench.election.post == "Tenir la caisse")
        #expect(bench.election.criteria == "du temps\nde la patience")
    }

    @Test func eachPhaseNeedsWhatTheNextOneIsAbout() throws {
        var bench = Workbench(.election)
        try bench.enter(0)
        #expect(throws: ChangeError.election(.noPost)) { try bench.electOn() }
        try bench.describe("Tenir la caisse")
        #expect(throws: ChangeError.election(.notNow)) { try bench.nominate("Ana", "Karim", "") }
        try bench.electOn()
        #expect(throws: ChangeError.election(.noNomination)) { try bench.electOn() }
        #expect(throws: ChangeError.election(.notNow)) { try bench.propose("Karim") }
        try bench.nominate("Ana", "Karim", "")
        try bench.electOn()
        try bench.electOn()
        #expect(throws: ChangeError.election(.noCandidate)) { try bench.electOn() }
    }

    @Test func whatSomebodySaysLastCountsAndWhatTheySaidFirstIsKept() throws {
        var bench = try bench(.changes)
        try bench.nominate("ana", "Léa", "Bruno a raison")
        let standing = bench.election.standing
        #expect(standing.map { $0.last.voter?.name } == ["ana", "Bruno"])
        #expect(standing.map { $0.last.candidate?.name } == ["Léa", "Léa"])
        #expect(standing.map { $0.first?.candidate?.name } == ["Karim", nil])
        #expect(bench.election.nominations.count == 3)
        try bench.electOn()
        try bench.propose("léa")
        #expect(bench.election.reasons == ["Bruno a raison", "elle compte juste"])
        try bench.undo()
        #expect(bench.election.candidate == nil)
    }

    @Test func nobodyIsElectedWhileAnObjectionStands() throws {
        var bench = try bench(.objections)
        let round = bench.session.agenda[0].id
        try bench.make { b throws(ChangeError) in
            try b.session.recording(["Elle part en mars"], entropy: &b.entropy, at: b.now)
        }
        #expect(throws: ChangeError.election(.objectionsStand(1))) { try bench.electOn() }
        let objection = try #require(bench.session.objections(of: bench.session.agenda[0]).first)
        try bench.make { b throws(ChangeError) in
            try b.session.turning(
                objection.contribution, to: .withdrawn, inElection: round, at: b.now)
        }
        try bench.electOn()
        #expect(bench.election.phase == .elected)
        #expect(throws: ChangeError.election(.isOver)) { try bench.electOn() }
        try bench.make { b throws(ChangeError) in
            try b.session.settingTerm(
                until: CalendarDay(iso: "2027-12-31"), in: round, at: b.now)
        }
        #expect(bench.election.until?.iso == "2027-12-31")
    }

    @Test func theMandateBelongsToTheMethodAndWhatWasSaidDoesNot() throws {
        let bench = try bench(.elected)
        guard case .election(let planned) = bench.session.agenda[0].content.planned else {
            Issue.record("another kind")
            return
        }
        #expect(planned == Election(post: "Tenir la caisse", criteria: "du temps"))
    }

    @Test func itsPastDoesNotShowWhoIsElected() throws {
        var bench = try bench(.changes)
        let then = bench.now.adding(seconds: -1)
        try bench.electOn()
        try bench.propose("Léa")
        try bench.electOn()
        try bench.electOn()
        try bench.enter(1)
        guard case .election(let past) = bench.session.asOf(then).agenda[0].content else {
            Issue.record("another kind")
            return
        }
        #expect(past.candidate == nil)
        #expect(past.phase == .nominations)
        #expect(past.nominations.count == 2)
        #expect(bench.session.asOf(bench.now) == bench.session)
    }

    /// Two laptops hear different people; both may hear the same person change.
    @Test func nominationsOfTwoLaptopsAreAllKept() throws {
        let base = try bench(.nominations)
        var (ours, theirs) = (base, base)
        theirs.entropy = Entropy(77, 78)
        theirs.now = theirs.now.adding(seconds: 5)
        try ours.nominate("Ana", "Karim", "sa patience")
        try theirs.nominate("Bruno", "Léa", "elle compte juste")
        let merged = Session.merging(
            base: base.session, ours: ours.session, theirs: theirs.session
        ).session
        guard case .election(let election) = merged.agenda[0].content else {
            Issue.record("another kind")
            return
        }
        #expect(election.nominations.map { $0.voter?.name } == ["Ana", "Bruno"])
        let other = Session.merging(
            base: base.session, ours: theirs.session, theirs: ours.session
        ).session
        #expect(other == merged)
    }

    @Test func anAnonymousSessionNamesNobodyOfAnElection() throws {
        let bench = try bench(.elected)
        let told = "\(bench.session.anonymized(replacing: [], with: "…", id: ID("x")).agenda)"
        for name in ["Ana", "Bruno", "Karim", "Léa"] { #expect(!told.contains(name), "\(name)") }
    }
}

extension Workbench {
    fileprivate var election: Election {
        guard case .election(let election) = session.agenda[0].content else { return Election() }
        return election
    }

    fileprivate mutating func describe(_ lines: String...) throws {
        try make { b throws(ChangeError) in
            try b.session.describingPost(lines, in: b.session.agenda[0].id, at: b.now)
        }
    }

    fileprivate mutating func nominate(
        _ voter: String, _ candidate: String, _ reason: String
    ) throws {
        try make { b throws(ChangeError) in
            try b.session.nominating(
                NamedPerson(name: candidate), by: NamedPerson(name: voter), because: reason,
                in: b.session.agenda[0].id, entropy: &b.entropy, at: b.now)
        }
    }

    fileprivate mutating func propose(_ name: String) throws {
        try make { b throws(ChangeError) in
            try b.session.proposing(
                candidate: NamedPerson(name: name), in: b.session.agenda[0].id, at: b.now)
        }
    }

    fileprivate mutating func electOn() throws {
        try make { b throws(ChangeError) in
            try b.session.goingOnWithElection(in: b.session.agenda[0].id, at: b.now)
        }
    }
}
