import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct ClockTests {
    @Test func withoutATimerTheScreenWakesOnceAMinute() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        let wake = room.state.nextWake
        #expect(wake?.milliseconds == (room.now.milliseconds / 60_000 + 1) * 60_000)
    }

    @Test func withATimerTheScreenWakesOnceASecond() throws {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("t"))
        room.wait(seconds: 3)
        let wake = try #require(room.state.nextWake)
        #expect(wake.milliseconds(since: room.now) == 1000)
        #expect(room.sees("0:03 / 10:00"))
    }

    @Test func theBellRingsAMinuteBeforeAndAtTheEnd() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("t"))
        room.wait(seconds: 539)
        #expect(room.effects.count { $0 == .bell } == 0)
        room.wait(seconds: 1)
        #expect(room.effects.count { $0 == .bell } == 1)
        room.wait(seconds: 100)
        #expect(room.effects.count { $0 == .bell } == 2)
        #expect(room.sees("+0:40"))
    }

    @Test func aFontWithoutHalfBlocksGetsDigitsOfWholeCells() {
        var sawHalves = false
        for rows in 18...30 {
            for points in [Points.halves, .wholeCells] {
                var room = Facilitator(
                    .pauseBreak, size: Size(columns: 100, rows: rows), points: points)
                room.press(.function(8))
                let isHalved = room.sees("▀") || room.sees("▄")
                #expect(room.sees("█") && !(isHalved && points == .wholeCells))
                sawHalves = sawHalves || isHalved
            }
        }
        #expect(sawHalves)
    }

    @Test func theBellRingsAtTheEndOfATurn() throws {
        let turns = RoundContent.goRound(GoRound(speaking: .roster, turnSeconds: 120))
        var template = Template(
            name: "essai", title: .init("Essai", in: LanguageTag("fr")), language: LanguageTag("fr")
        )
        template.rounds = [
            TemplateRound(content: .opening(Opening()), prompts: [], plannedSeconds: 600),
            TemplateRound(content: turns, prompts: [], plannedSeconds: 3600),
        ]
        var room = Facilitator(template: template)
        let session = template.session(entropy: &room.entropy)
        room.send(.opened(session, path: "/tmp/essai.json"))
        room.press(.function(8))
        room.enter("Nour")
        room.enter("Lina")
        room.press(.function(8), .control("n"))
        room.effects = []
        room.wait(seconds: 119)
        #expect(room.effects.count { $0 == .bell } == 0)
        room.wait(seconds: 2)
        #expect(room.effects.count { $0 == .bell } == 1)
        room.wait(seconds: 60)
        #expect(room.effects.count { $0 == .bell } == 1)
    }

    @Test func theSwitchCannotBeMissed() {
        var room = Facilitator(.pairs, prompts: 3)
        room.press(.function(8), .control("t"))
        room.wait(seconds: 10)
        #expect(room.sees("A pense tout haut"))
        room.wait(seconds: 180)
        #expect(room.sees("A note"))
        room.wait(seconds: 51)
        #expect(room.sees("ÉCHANGEZ LES RÔLES"))
        room.wait(seconds: 10)
        #expect(room.sees("B pense tout haut"))
        room.wait(seconds: 240)
        #expect(room.sees("Ctrl-N pour la question suivante"))
        room.press(.control("n"))
        #expect(room.sees("2. Question 2 ?"))
    }

    @Test func aForgottenTimerIsStartedInThePast() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.wait(seconds: 300)
        room.command("timer 4")
        #expect(room.sees("4:00 / 10:00"))
    }

    @Test func aClosedLidIsNoticedAndLeftOut() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("t"))
        room.wait(seconds: 10)
        room.now = room.now.adding(seconds: 23 * 60)
        room.send(.tick)
        #expect(room.sees("23\u{a0}min ont passé"))
        room.press(.character("1"))
        #expect(room.sees("0:10 / 10:00"))
    }

    @Test func theAgendaSaysHowLateWeAre() {
        var room = Facilitator(.goRound, .closing, size: Size(columns: 100, rows: 30))
        room.press(.function(8))
        room.wait(seconds: 14 * 60)
        #expect(room.sees("4\u{a0}min de retard"))
    }

    /// At any second of the minute the delay is the difference of the hours that are read.
    @Test func theDelayIsWhatTheHoursOfTheScreenSay() {
        for second in stride(from: 0, to: 60, by: 7) {
            var room = Facilitator(.goRound, .discussion)
            room.now = room.now.adding(seconds: second)
            room.press(.function(8))
            #expect(!room.sees("avance") && !room.sees("retard"), "\(second)")
            room.wait(seconds: 60)
            room.press(.function(8))
            #expect(room.sees("9\u{a0}min d’avance"), "\(second)")
        }
    }

    @Test func aBreakCountsItsSecondsDown() {
        var room = Facilitator(.goRound, .pauseBreak)
        room.press(.function(8), .function(8))
        #expect(room.state.nextWake == room.now.adding(seconds: 1))
    }

    @Test func aTimerIsRightAtItsSecondWhileSomebodyTypes() throws {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("t"))
        let started = try #require(room.session.round?.timer?.clock).startedAt
        // Drawn early in a second of the day, and again later in the same one.
        for later in [1_950, 2_000] as [Int64] {
            room.now = Moment(milliseconds: started.milliseconds + later)
            room.send(.tick)
            _ = draw(room.state, into: &room.cache)
        }
        #expect(room.cache.grid.lines.contains { $0.contains("0:02 / 10:00") })
    }
}
