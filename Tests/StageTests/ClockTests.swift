import Testing
import Workshop

@testable import Stage

@Suite struct StageClockTests {
    private func view(_ room: Room) -> StageView {
        StageView(room.session, room.directions, at: room.now, zoneOffsetSeconds: 0)
    }

    @Test func aRoundWithoutATimerAndWithoutAPlanNeverWakesTheStage() throws {
        var room = Room(.goRound, plannedSeconds: nil)
        try room.goOn()
        #expect(view(room).nextWake == nil)
        #expect(view(room).timeLeft(room.wording) == nil)
    }

    @Test func plannedMinutesAreOnStageAndWakeItOnceAMinuteUntilTheLastTwo() throws {
        var room = Room(.goRound)
        try room.goOn()
        room.now = room.now.adding(seconds: 20)
        #expect(view(room).timeLeft(room.wording) == "10\u{a0}min")
        let wake = try #require(view(room).nextWake)
        #expect(wake == room.now.adding(seconds: 40))
        room.now = wake
        #expect(view(room).timeLeft(room.wording) == "9\u{a0}min")
        #expect(view(room).nextWake == room.now.adding(seconds: 60))
        room.now = room.now.adding(seconds: 421)
        #expect(view(room).timeLeft(room.wording) == "1:59")
        #expect(view(room).nextWake == room.now.adding(seconds: 1))
        room.now = room.now.adding(seconds: 119 + 185)
        #expect(view(room).timeLeft(room.wording) == "+3\u{a0}min")
        room.now = room.now.adding(seconds: 3600)
        #expect(view(room).timeLeft(room.wording) == nil)
    }

    @Test func aQuestionMakesRoomOnceItIsKnown() throws {
        var room = Room(.vote)
        try room.goOn()
        func asked() throws -> StageAsked { try #require(view(room).scene as? VoteScene).asked }
        #expect(try !asked().isKnown)
        #expect(view(room).nextWake == room.now.adding(seconds: 30))
        var later = room
        later.now = room.now.adding(seconds: 30)
        #expect(try #require(view(later).scene as? VoteScene).asked.isKnown)
        try room.does { session, _, now in try session.startingTimer(at: now) }
        #expect(try asked().isKnown)
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

    @Test func aTurnThatHasALengthIsCountedDownAndNeverLarge() throws {
        var room = Room(.goRound)
        try room.goOn()
        try room.does { session, entropy, now in
            try session.joining(["Ana", "Bo"], entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.handingOn(at: now) }
        #expect(view(room).scene.clock?.seconds == 600)
        let round = try #require(room.session.round)
        guard case .goRound(var goRound) = round.content else { return }
        goRound.turnSeconds = 120
        try room.does { session, _, now in
            try session.planning(round.id, at: now) { $0.content = .goRound(goRound) }
        }
        for (after, left) in [(30, 90), (119, 1), (150, 30)] {
            var later = room
            later.now = room.now.adding(seconds: after)
            let clock = try #require(view(later).scene.clock)
            #expect(clock.seconds == left && !clock.isUrgent && clock.isOver == (after > 120))
        }
    }

    @Test func overtimeIsCountedOn() {
        let clock = StageClock(
            elapsed: 75_300, length: 60_000, now: Moment(milliseconds: 0), isRunning: true)
        #expect(clock.seconds == 15 && clock.isOver)
        #expect(clock.changesAt == Moment(milliseconds: 700))
    }
}
