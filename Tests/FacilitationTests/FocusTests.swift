import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

/// What is selected, asked and shown always belongs to what is there.
@Suite struct FocusTests {
    @Test func aKeyAfterTheLidWasClosedDoesNotAnswerWhatNobodyHasRead() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.type("avant")
        room.now = room.now.adding(seconds: 3_000)
        room.press(.character("1"))
        #expect(room.session.pauses.isEmpty)
        #expect(room.state.workshop?.line.field.text == "avant1")
        #expect(room.state.popup != nil)
        room.type("x")
        #expect(room.state.workshop?.line.field.text == "avant1x")
        // A digit answers once the line is recorded: before, it is one of its letters.
        room.press(.enter, .character("1"))
        #expect(room.said == ["avant1x"])
        #expect(room.session.pauses.count == 1)
    }

    @Test func digitsThatMeanNothingInTheListBeginAContribution() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("un")
        room.press(.up)
        room.enter("à 8")
        #expect(room.said == ["un", "à 8"])
    }

    @Test func behindAPopupNoOtherKeysAreOffered() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        let hint = room.state.wording(Phrase(key: "hint.hand-on", arguments: []))
        #expect(room.screen().last?.contains(hint) ?? false)
        room.press(.function(3))
        #expect(room.state.popup != nil)
        #expect(!(room.screen().last?.contains(hint) ?? true))
        room.press(.escape)
        #expect(room.screen().last?.contains(hint) ?? false)
    }

    @Test func aPageUpAtTheTopStaysThere() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        for number in 1...30 { room.enter("n \(number)") }
        room.press(.up, .home, .pageUp)
        #expect(room.state.workshop?.list?.selected == 0)
    }

    @Test func theSelectionStaysOnItsContribution() {
        var room = Facilitator(.smallGroups)
        room.press(.function(8))
        room.command("tables 2")
        room.enter("à la première")
        room.press(.up, .control("g"), .control("g"))
        #expect(room.state.workshop?.list == nil)
    }

    @Test func aThemeThatIsGoneTakesItsPopupAlong() {
        var room = Facilitator(.sorting)
        room.press(.function(8))
        room.command("empty-theme un")
        room.command("empty-theme deux")
        room.press(.up, .enter, .control("r"), .enter)
        #expect(room.session.themes.count == 1)
        #expect(room.state.popups.isEmpty)
    }

    @Test func afterTheEndNoKeyActsOnWhatIsNotShown() {
        var room = Facilitator(.sorting)
        room.press(.function(8))
        room.command("empty-theme un")
        room.press(.function(4))
        room.command("end-workshop")
        let ended = room.session
        #expect(!ended.isPaused)
        room.press(.up, .delete, .control("n"), .control("t"), .function(4), .function(12))
        room.type("1")
        #expect(room.session == ended)
        #expect(room.state.workshop?.line.field.text == "1")
    }

    @Test func anAlarmOutlivesOtherMessages() {
        var room = Facilitator(.goRound)
        room.disk = false
        room.press(.function(8))
        room.send(.notStored(.nobodyThereYet))
        room.press(.control("c"))
        #expect(room.state.message?.phrase == .howToLeave)
        room.type("x")
        #expect(room.state.message?.tone == .alarm)
    }

    @Test func strikingShowsWhatIsStruck() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("ceci même")
        room.enter("pas cela")
        room.press(.up, .up, .delete)
        #expect(room.sees("«\u{a0}ceci même\u{a0}»"))
    }

    @Test func argumentsThatAreNoNumbersDoNothing() {
        var room = Facilitator(.smallGroups)
        room.press(.function(8), .control("t"))
        let before = room.session
        room.command("timer 4min")
        room.command("tables douze")
        room.command("more-time un")
        #expect(room.session == before)
    }

    @Test func anEmptyAgendaSaysSo() {
        var room = Facilitator()
        room.press(.function(8))
        #expect(room.state.message?.phrase == .agendaIsEmpty)
        room = Facilitator(.goRound)
        room.press(.function(3), .delete, .control("z"))
        #expect(room.session.agenda.count == 1)
    }

    @Test func aMessageThatDoesNotFitIsSaidInFullAboveTheLine() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        let name = String(repeating: "salle-du-rez-de-chaussee-", count: 4)
        room.send(.reported(path: "/home/ana/ateliers/\(name).html"))
        let said = room.screen().joined().filter { $0 != " " }
        #expect(said.contains("\(name).html(/home/ana/ateliers)"))
        #expect(room.sees("F1"))
        room.type("x")
        #expect(!room.sees(".html"))
    }

    @Test func theSpotlightGoesOutWithItsRound() {
        var room = Facilitator(.goRound, .discussion)
        room.press(.function(8))
        room.enter("Du silence")
        room.press(.control("o"))
        #expect(room.state.workshop?.stage.directions.spotlight != nil)
        room.press(.function(8))
        #expect(room.state.workshop?.stage.directions.spotlight == nil)
    }
}
