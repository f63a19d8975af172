import Testing

@testable import Workshop

@Suite struct DecisionTests {
    /// A decision with a proposal, at that phase.
    private func bench(at phase: Decision.Phase) throws -> Workbench {
        var bench = Workbench(.decision)
        try bench.enter(0)
        try bench.propose("Ouvrir le samedi")
        while bench.decision.phase != phase { try bench.goOn() }
        return bench
    }

    @Test func everyVersionIsKept() throws {
        var bench = try bench(at: .amendments)
        try bench.propose("Ouvrir le samedi matin")
        #expect(
            bench.decision.versions.map(\.text) == ["Ouvrir le samedi", "Ouvrir le samedi matin"])
        #expect(bench.decision.current?.text == "Ouvrir le samedi matin")
        #expect(throws: ChangeError.nothingChanges) { try bench.propose("Ouvrir le samedi matin") }
    }

    @Test func nothingGoesOnWithoutAProposal() throws {
        var bench = Workbench(.decision)
        try bench.enter(0)
        #expect(throws: ChangeError.decision(.noProposal)) { try bench.goOn() }
    }

    @Test func whatIsSaidKeepsThePhaseItWasSaidIn() throws {
        var bench = try bench(at: .clarification)
        try bench.record("Avec quelles clés ?")
        try bench.goOn()
        try bench.record("Cela me réjouit")
        try bench.record("Combien d’heures ?", from: Provenance(phase: "clarification"))
        #expect(
            bench.session.contributions.map(\.phase)
                == ["clarification", "feelings", "clarification"])
    }

    @Test func nothingIsAdoptedWhileAnObjectionStands() throws {
        var bench = try bench(at: .objections)
        try bench.record("Personne n’a les clés", "Trop tôt")
        let ids = bench.session.contributions.map(\.id)
        #expect(throws: ChangeError.decision(.objectionsStand(2, maintained: 0))) {
            try bench.goOn()
        }
        try bench.turn(ids[0], .lifted)
        try bench.turn(ids[1], .maintained)
        #expect(throws: ChangeError.decision(.objectionsStand(1, maintained: 1))) {
            try bench.goOn()
        }
        try bench.turn(ids[1], .withdrawn)
        try bench.goOn()
        #expect(bench.decision.phase == .adopted)
        #expect(throws: ChangeError.decision(.isOver)) { try bench.propose("Autre chose") }
    }

    @Test func anObjectionIsLiftedByTheVersionThatFollowedIt() throws {
        var bench = try bench(at: .objections)
        try bench.record("Personne n’a les clés")
        let id = bench.session.contributions[0].id
        try bench.turn(id, .lifted)
        #expect(bench.objections.map(\.version) == [nil])
        try bench.turn(id, .lifted)
        #expect(bench.objections.map(\.status) == [.open])
        try bench.propose("Ouvrir le samedi, avec Zoé")
        try bench.turn(id, .lifted)
        #expect(bench.decision.number(of: bench.objections.first?.version) == 2)
    }

    @Test func aStruckObjectionStandsInNobodysWay() throws {
        var bench = try bench(at: .objections)
        try bench.record("Jamais")
        let id = bench.session.contributions[0].id
        try bench.turn(id, .maintained)
        try bench.make { bench throws(ChangeError) in
            try bench.session.striking(id, at: bench.now)
        }
        #expect(bench.objections.isEmpty)
        try bench.goOn()
        #expect(bench.decision.phase == .adopted)
    }

    @Test func whatWasTakenBackCanBeOpenedAgain() throws {
        var bench = try bench(at: .feelings)
        try bench.make { bench throws(ChangeError) in
            try bench.session.withdrawingProposal(in: bench.round, at: bench.now)
        }
        #expect(throws: ChangeError.decision(.isOver)) { try bench.goOn() }
        try bench.make { bench throws(ChangeError) in
            try bench.session.goingBackInDecision(in: bench.round, at: bench.now)
        }
        #expect(bench.decision.phase == .objections)
    }

    @Test func aDecisionShowsTheProposalAsItReadThen() throws {
        var bench = Workbench(.decision, .closing)
        try bench.enter(0)
        try bench.propose("Ouvrir le samedi")
        let proposed = bench.now
        try bench.goOn()
        try bench.record("Avec quelles clés ?")
        let asked = bench.now
        try bench.goOn()
        try bench.goOn()
        try bench.propose("Ouvrir le samedi matin")
        let amended = bench.now
        for _ in 0..<2 { try bench.goOn() }
        try bench.enter(1)
        let after = bench.now
        func decision(at moment: Moment) throws -> Decision {
            let round = bench.session.asOf(moment).agenda[0]
            guard case .decision(let decision) = round.content else { throw ChangeError.noRound }
            return decision
        }
        #expect(try decision(at: proposed).phase == .proposal)
        #expect(try decision(at: proposed).versions.map(\.text) == ["Ouvrir le samedi"])
        #expect(try decision(at: asked).phase == .clarification)
        #expect(try decision(at: amended).phase == .amendments)
        #expect(try decision(at: amended).versions.count == 2)
        #expect(try decision(at: after).phase == .adopted)
    }
}

extension Workbench {
    fileprivate var round: ID<Round> { session.facts.currentRound ?? ID("") }

    fileprivate var decision: Decision {
        guard case .decision(let decision)? = session.round?.content else { return Decision() }
        return decision
    }

    fileprivate var objections: [Objection] {
        session.round.map { session.objections(of: $0) } ?? []
    }

    fileprivate mutating func propose(_ text: String) throws {
        try make { bench throws(ChangeError) in
            try bench.session.proposing(
                text, in: bench.round, entropy: &bench.entropy, at: bench.now)
        }
    }

    fileprivate mutating func goOn() throws {
        try make { bench throws(ChangeError) in
            try bench.session.goingOnWithDecision(in: bench.round, at: bench.now)
        }
    }

    fileprivate mutating func turn(_ id: ID<Contribution>, _ status: Objection.Status) throws {
        try make { bench throws(ChangeError) in
            try bench.session.turning(id, to: status, in: bench.round, at: bench.now)
        }
    }
}
