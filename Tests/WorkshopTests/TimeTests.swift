import Testing

@testable import Workshop

@Suite struct TimeTests {
    private let start = Moment(milliseconds: 1_000_000)

    @Test func pausesThatOverlapAreCountedOnce() {
        var clock = Clock(startedAt: start)
        clock.stop(at: start.adding(seconds: 10))
        clock.resume(at: start.adding(seconds: 30))
        let pauses = [
            Span(from: start.adding(seconds: 20), to: start.adding(seconds: 40)),
            Span(from: start.adding(seconds: 90)),
        ]
        #expect(clock.elapsed(at: start.adding(seconds: 100), pauses: pauses) == 60_000)
    }

    @Test func aClockSetBackCountsNothing() {
        let clock = Clock(startedAt: start)
        #expect(clock.elapsed(at: start.adding(seconds: -500), pauses: []) == 0)
    }

    @Test func comingBackLeavesOutTheTimeInBetween() {
        var clock = Clock(startedAt: start)
        clock.end(at: start.adding(seconds: 60))
        clock.resume(at: start.adding(seconds: 600))
        #expect(clock.elapsed(at: start.adding(seconds: 630), pauses: []) == 90_000)
    }

    @Test func aPauseFreezesEveryClock() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        try bench.make { bench throws(ChangeError) in
            try bench.session.startingTimer(at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in try bench.session.pausing(at: bench.now) }
        bench.now = bench.now.adding(seconds: 3600)
        let clock = try #require(bench.session.round?.timer?.clock)
        #expect(bench.session.elapsed(clock, at: bench.now) == 10_000)
        try bench.make { bench throws(ChangeError) in try bench.session.pausing(at: bench.now) }
        #expect(bench.session.elapsed(clock, at: bench.now) == 20_000)
    }

    @Test func theClosedLidCanBeLeftOut() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        let from = bench.now
        bench.now = bench.now.adding(seconds: 23 * 60)
        try bench.make { bench throws(ChangeError) in
            try bench.session.leavingOut(Span(from: from, to: bench.now), at: bench.now)
        }
        let clock = try #require(bench.session.round?.clock)
        #expect(bench.session.elapsed(clock, at: bench.now) == 20_000)
    }

    @Test func daysThatDoNotExistAreRefused() {
        #expect(CalendarDay(iso: "2016-02-29")?.weekday == 1)
        #expect(CalendarDay(iso: "2016-03-08")?.weekday == 2)
        for text in [
            "2015-02-29", "2016-13-01", "2016-00-10", "2016-3-8", "", "hier", "２016-01-01",
        ] {
            #expect(CalendarDay(iso: text) == nil)
        }
    }

    @Test func daysAndInstantsAgree() throws {
        for days in stride(from: -700_000, through: 2_900_000, by: 997) {
            let day = CalendarDay(
                Moment(milliseconds: Int64(days) * 86_400_000 + 5), offsetSeconds: 0)
            #expect(day.daysSince1970 == days)
        }
        let eve = Moment(milliseconds: 1_457_478_000_000)  // 2016-03-08T23:00:00Z
        #expect(CalendarDay(eve, offsetSeconds: 3600).iso == "2016-03-09")
    }
}
