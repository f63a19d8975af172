import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

/// What was typed into a form is not lost by one key, nor by a disk that refuses.
@Suite struct FormTests {
    @Test func escapeAsksOnceWhereSomethingWasTyped() {
        var room = Facilitator(.goRound)
        room.command("describe-session")
        room.press(.escape)
        #expect(room.state.popup == nil)
        room.command("describe-session")
        room.type("x")
        room.press(.escape)
        #expect(room.state.popup != nil)
        #expect(room.sees("Échap encore"))
        room.press(.escape)
        #expect(room.state.popup == nil)
        #expect(room.session.title == "Essai")
    }

    @Test func aSessionThatCannotBeMadeKeepsItsForm() {
        var room = Facilitator(.goRound)
        room.press(.function(10), .enter, .tab)
        room.type("Un long titre")
        room.press(.control("s"))
        room.send(.failed(.nobodyThereYet))
        #expect(room.sees("Un long titre"))
    }

    @Test func savingARoundKeepsItsSeconds() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.effects = room.state.make { session, now in
            try session.planning(session.agenda[0].id, at: now) { $0.plannedSeconds = 90 }
        }
        room.command("edit-round")
        room.type("x")
        room.press(.control("s"))
        #expect(room.session.agenda[0].plannedSeconds == 90)
    }

    @Test func aGroupMemberThatTwoPeopleCouldBeIsRefused() {
        var room = Facilitator(.groups)
        room.press(.function(8), .function(2))
        room.send(.paste("Ana\nAna"))
        room.press(.escape)
        room.command("open-group le groupe")
        room.press(.control("g"), .tab, .tab)
        room.type("Ana")
        room.press(.control("s"))
        #expect(room.state.popup != nil)
        #expect(room.session.groups[0].members.isEmpty)
    }
}
