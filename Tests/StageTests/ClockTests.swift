import Testing
import Workshop

@testable import Stage

@Suite struct StageClockTests {
    private func view(_ room: Room) -> StageView {
        StageView(room.session, room.directions, at: room.now, zoneOffsetSeconds: 0)
    }

    @Test func aRoundWithoutATimerNeverWakesTheStage() throws {
        var room = Room(.goRound)
        try room.goOn()
        #expect(view(room).nextWake == nil)
    }

    @Test func aTimerIsDrawnAnewExactlyWhenItShowsAnotherSecond() throws {
        var room = Room(.goRound)
        try room.goOn()
        try room.does { session, _, now in try session.startingTimer(at: now) }
        room.now.milliseconds += 250
        let before = view(room)
        let wake = try #require(before.nextWake)
        #expect(wake.milliseconds == room.now.milliseconds + 750)
        room.now.milliseconds = wake.milliseconds - 1
        #expect(view(room) == before)
        room.now = wake
        #expect(view(room) != before)
    }

    @Test func aClockThatIsStoppedPausedOrHeldWakesNobody() throws {
        var room = Room(.goRound)
        try room.goOn()
        try room.does { session, _, now in try session.startingTimer(at: now) }
        #expect(view(room).nextWake != nil)
        var stopped = room
        try stopped.does { session, _, now in try session.stoppingTimer(at: now) }
        #expect(view(stopped).nextWake == nil)
        var paused = room
        try paused.does { session, _, now in try session.pausing(at: now) }
        #expect(view(paused).nextWake == nil)
        _ = room.reads()
        room.directions.holdsStill = true
        _ = room.reads()
        #expect(room.screen.view?.nextWake == nil)
    }

    @Test func aSwitchFillsTheScreenForTenSeconds() throws {
        var room = Room(.pairs)
        try room.goOn()
        try room.does { session, _, now in try session.startingTimer(at: now) }
        func isSwitch(after seconds: Int) throws -> Bool {
            var later = room
            later.now = room.now.adding(seconds: seconds)
            return try #require(view(later).scene as? PairsScene).turn?.isSwitch ?? false
        }
        // Three minutes of thinking and one of notes, then the other one.
        #expect(try !isSwitch(after: 239))
        #expect(try isSwitch(after: 240))
        #expect(try isSwitch(after: 249))
        #expect(try !isSwitch(after: 250))
    }

    @Test func overtimeIsCountedOn() {
        let clock = StageClock(
            elapsed: 75_300, length: 60_000, now: Moment(milliseconds: 0), isRunning: true)
        #expect(clock.seconds == 15 && clock.isOver)
        #expect(clock.changesAt == Moment(milliseconds: 700))
    }
}
