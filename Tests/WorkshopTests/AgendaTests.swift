import Testing

@testable import Workshop

@Suite struct AgendaTests {
    @Test func aRoundThatIsLeftEndsAndGoesOnWhenEnteredAgain() throws {
        var bench = Workbench(.opening, .goRound)
        try bench.enter(0)
        try bench.enter(1)
        #expect(bench.session.agenda[0].clock?.endedAt != nil)
        try bench.enter(0)
        #expect(bench.session.agenda[0].clock?.endedAt == nil)
        #expect(bench.session.agenda[1].clock?.endedAt != nil)
    }

    @Test func skippedRoundsArePassedOver() throws {
        var bench = Workbench(.opening, .goRound, .closing)
        try bench.enter(0)
        let middle = bench.session.agenda[1].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.skipping(middle, at: bench.now)
        }
        #expect(bench.session.nextRound?.kind == .closing)
        try bench.enter(2)
        #expect(bench.session.previousRound?.kind == .opening)
        #expect(bench.session.nextRound == nil)
    }

    @Test func aRoundInUseCannotBeRemoved() throws {
        var bench = Workbench(.opening, .goRound)
        try bench.enter(1)
        try bench.record("quelque chose")
        let (opening, round) = (bench.session.agenda[0].id, bench.session.agenda[1].id)
        #expect(throws: ChangeError.roundIsInUse) {
            try bench.make { bench throws(ChangeError) in
                try bench.session.removing(round, at: bench.now)
            }
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.removing(opening, at: bench.now)
        }
        #expect(bench.session.agenda.map(\.kind) == [.goRound])
    }

    @Test func aPromptWithAnswersStays() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        try bench.record("réponse")
        let id = bench.session.agenda[0].id
        #expect(throws: ChangeError.roundIsInUse) {
            try bench.make { bench throws(ChangeError) in
                try bench.session.planning(id, at: bench.now) { $0.prompts = [] }
            }
        }
    }

    @Test func roundsAreAddedAndMovedWhereTheyShould() throws {
        var bench = Workbench(.opening, .closing)
        let opening = bench.session.agenda[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.adding(
                .goRound, after: opening, entropy: &bench.entropy, at: bench.now)
        }
        #expect(bench.session.agenda.map(\.kind) == [.opening, .goRound, .closing])
        try bench.make { bench throws(ChangeError) in
            try bench.session.moving(opening, by: 2, at: bench.now)
        }
        #expect(bench.session.agenda.map(\.kind) == [.goRound, .closing, .opening])
        try bench.make { bench throws(ChangeError) in
            try bench.session.moving(opening, by: -9, at: bench.now)
        }
        #expect(bench.session.agenda.map(\.kind) == [.opening, .goRound, .closing])
    }
}
