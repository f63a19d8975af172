import Testing

@testable import Workshop

@Suite struct AfterwardsTests {
    @Test func longAfterTheEndARoundIsGoneBackIntoWithoutClocks() throws {
        var bench = Workbench(.goRound, .sorting, .closing)
        for place in 0..<3 { try bench.enter(place) }
        try bench.make { bench throws(ChangeError) in try bench.session.ending(at: bench.now) }
        let closed = bench.session
        bench.now = bench.now.adding(seconds: 3 * 86_400)
        try bench.enter(1)
        #expect(bench.session.isAfterwards && bench.session.endedAt == nil)
        #expect(bench.session.agenda.map(\.clock) == closed.agenda.map(\.clock))
        try bench.enter(2)
        #expect(bench.session.agenda.map(\.clock) == closed.agenda.map(\.clock))
        try bench.make { bench throws(ChangeError) in try bench.session.ending(at: bench.now) }
        #expect(bench.session.endedAt == closed.endedAt && !bench.session.isAfterwards)
        #expect(bench.session.chapters == closed.chapters)
    }

    @Test func withinTheHourTheWorkshopGoesOn() throws {
        var bench = Workbench(.goRound, .closing)
        for place in 0..<2 { try bench.enter(place) }
        try bench.make { bench throws(ChangeError) in try bench.session.ending(at: bench.now) }
        bench.now = bench.now.adding(seconds: 600)
        try bench.enter(1)
        #expect(!bench.session.isAfterwards)
        #expect(bench.session.agenda[1].clock?.endedAt == nil)
    }
}
