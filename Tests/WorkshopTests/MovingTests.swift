import Testing

@testable import Workshop

/// What was noted in the wrong place goes where it belongs.
@Suite struct MovingTests {
    @Test func aProposalGoesToAnotherPromptAndComesBackByOneUndo() throws {
        var bench = Workbench(.pairs, prompts: 3)
        try bench.enter(0)
        try bench.record("une proposition")
        let said = bench.session.contributions[0]
        let round = bench.session.agenda[0]
        let places = bench.session.otherPlaces(for: said)
        #expect(places.map(\.prompt) == round.prompts.dropFirst().map(\.id))
        try bench.make { bench throws(ChangeError) in
            try bench.session.moving([said.id], to: places[1], at: bench.now)
        }
        let moved = bench.session.contributions[0]
        #expect(moved.prompt == round.prompts[2].id)
        #expect(moved.text == said.text && moved.recordedAt == said.recordedAt)
        #expect(bench.session.ids(of: round.id, answering: round.prompts[2].id).count == 1)
        #expect(bench.session.ids(of: round.id, answering: round.prompts[0].id).isEmpty)
        try bench.undo()
        #expect(bench.session.contributions[0] == said)
    }

    @Test func anotherRoundAndATableAreOfferedToo() throws {
        var bench = Workbench(.goRound, .smallGroups, .sorting, .closing)
        try bench.enter(1)
        try bench.make { bench throws(ChangeError) in
            try bench.session.settingTables(2, entropy: &bench.entropy, at: bench.now)
        }
        try bench.enter(0)
        try bench.record("dit trop tôt")
        let said = bench.session.contributions[0]
        let places = bench.session.otherPlaces(for: said)
        // Two tables and the closing.
        #expect(places.count == 3 && places.prefix(2).allSatisfy { $0.table != nil })
        try bench.make { bench throws(ChangeError) in
            try bench.session.moving([said.id], to: places[1], at: bench.now)
        }
        let moved = bench.session.contributions[0]
        #expect(moved.round == bench.session.agenda[1].id && moved.table == places[1].table)
    }

    @Test func anObjectionBelongsToItsDecision() throws {
        var bench = Workbench(.goRound, .decision)
        try bench.enter(1)
        try bench.record("une question")
        let said = bench.session.contributions[0]
        #expect(bench.session.otherPlaces(for: said).isEmpty)
        #expect(throws: ChangeError.otherKindOfRound) {
            try bench.session.moving(
                [said.id], to: Provenance(round: bench.session.agenda[0].id), at: bench.now)
        }
    }

    @Test func aPlaceThatIsNoneIsRefused() throws {
        var bench = Workbench(.goRound, .opening)
        try bench.enter(0)
        try bench.record("dit")
        let said = bench.session.contributions[0].id
        #expect(throws: ChangeError.unknown) {
            try bench.session.moving(
                [said], to: Provenance(round: bench.session.agenda[1].id), at: bench.now)
        }
    }
}
