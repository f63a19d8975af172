import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// Leaving asks only when something is not on the disk.
@Suite struct LeavingTests {
    private var room: Facilitator

    init() {
        room = Facilitator(.goRound)
        room.press(.function(8))
        room.effects = []
    }

    private mutating func refuse() {
        room.disk = false
        room.enter("pas sur le disque")
        room.send(.notStored(.nobodyThereYet))
        room.effects = []
    }

    @Test mutating func withEverythingOnTheDiskNothingIsAsked() {
        room.enter("sur le disque")
        room.effects = []
        room.press(.control("q"))
        #expect(room.effects == [.quit])
    }

    /// A disk that takes nothing from the beginning.
    @Test mutating func withNothingToLoseNothingIsAsked() {
        room.disk = false
        room.send(.notStored(.nobodyThereYet))
        room.press(.control("q"))
        #expect(room.effects == [.quit])
    }

    /// The line is kept on the disk as well, when there is one.
    @Test mutating func aHalfTypedLineThatCannotBeKeptIsAskedAbout() {
        room.disk = false
        room.send(.notStored(.nobodyThereYet))
        room.type("à moitié")
        room.press(.control("q"))
        #expect(room.effects == [])
        #expect(room.sees("rester et essayer encore"))
    }

    @Test mutating func anotherWorkshopInTheFileIsSaidUntilTheEnd() {
        room.send(.displaced(by: "Ailleurs"))
        room.enter("dit après")
        #expect(room.sees("contient un autre atelier"))
        room.type("à moitié")
        room.effects = []
        room.press(.control("q"))
        #expect(room.effects == [.quit])
    }

    @Test mutating func stayingTriesAgain() {
        refuse()
        room.press(.control("q"))
        #expect(room.effects == [])
        #expect(room.sees("rester et essayer encore"))
        room.press(.control("q"), .character("1"))
        #expect(room.effects == [.retry])
        #expect(room.state.popups.isEmpty)
        #expect(room.said == ["pas sur le disque"])
    }

    @Test mutating func theOtherAnswerLeaves() {
        refuse()
        room.press(.control("q"), .character("2"))
        #expect(room.effects == [.quit])
    }

    @Test mutating func goingHomeAsksToo() {
        refuse()
        room.press(.function(10))
        #expect(room.state.workshop != nil)
        room.press(.character("2"))
        #expect(room.effects.count == 2)
        #expect(room.effects.last == .list)
        #expect(room.state.workshop == nil)
    }

    @Test mutating func theQuestionGoesWhenTheDiskTakesIt() {
        refuse()
        room.press(.control("q"))
        room.send(.stored(revision: 2))
        #expect(room.state.popups.isEmpty)
        room.press(.control("q"))
        #expect(room.effects == [.quit])
    }

    @Test mutating func everythingCanBeSavedElsewhere() {
        refuse()
        room.command("save-elsewhere /media/cle/a.json")
        #expect(room.effects == [.saveElsewhere(room.session, path: "/media/cle/a.json")])
        room.send(.savedElsewhere(path: "/media/cle/a.json"))
        #expect(room.sees("écrit dans a.json (/media/cle)"))
    }

    @Test mutating func savingElsewhereNeedsAPlace() {
        room.command("save-elsewhere")
        #expect(room.effects == [])
        #expect(room.sees("Où\u{a0}?"))
    }
}
