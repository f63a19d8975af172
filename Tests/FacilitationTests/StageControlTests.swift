import Testing
import TerminalUI
import TestSupport
import Workshop

@testable import Facilitation

@Suite struct StageControlTests {
    /// What the projector was last told.
    private func told(_ room: Facilitator) -> StageDirections? {
        room.effects.reversed().lazy.compactMap { effect in
            if case .direct(let directions) = effect { return directions }
            return nil
        }.first
    }

    @Test func aFacilitatorSaysWhatTheRoomSeesAndIsTold() {
        var room = Facilitator(.goRound)
        #expect(room.sees("salle\u{a0}: accueil"))
        room.press(.function(8))
        #expect(room.sees("salle\u{a0}: Tour de table"))
        room.command("hide")
        #expect(room.sees("salle\u{a0}: titre seul"))
        #expect(told(room)?.isHidden == true)
        room.command("hide")
        room.command("hold-still")
        #expect(room.sees("salle\u{a0}: écran figé"))
        #expect(told(room) == StageDirections(holdsStill: true))
    }

    @Test func aContributionIsPutInTheSpotlightAndTakenOffWhenStruck() throws {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("n"))
        room.enter("Tisser des liens")
        room.press(.control("o"))
        let said = try #require(room.session.contributions.first?.id)
        #expect(told(room)?.spotlight == .contribution(said))
        #expect(room.sees("salle\u{a0}: une contribution"))
        room.press(.up, .delete, .character("1"))
        #expect(told(room)?.spotlight == nil)
    }

    @Test func theLineIsSharedOnlyWhenAskedAndNeverAPrivateOne() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("n"))
        room.type("Il est temps")
        #expect(told(room)?.publicLine == nil)
        room.press(.control("c"))
        room.command("share-line")
        room.type("Il est temps")
        #expect(told(room)?.publicLine == "Il est temps")
        room.press(.control("c"))
        for line in ["@Ana a parlé", "?plus tard"] {
            room.type(line)
            #expect(told(room)?.publicLine == "")
            room.press(.control("c"))
        }
        room.press(.function(9))
        room.type("tension")
        #expect(told(room)?.publicLine == "")
        room.press(.escape, .function(4))
        room.type("tension")
        #expect(told(room)?.publicLine == "")
    }

    @Test func theNoteAtHandIsShownWhileTheGroupSorts() throws {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        room.enter("un")
        room.enter("deux")
        room.press(.function(8))
        #expect(told(room)?.atHand == room.session.contributions[0].id)
        room.press(.control("n"))
        room.enter("A")
        #expect(told(room)?.atHand == room.session.contributions[1].id)
        room.press(.character("1"))
        #expect(told(room)?.atHand == nil)
    }

    @Test func rereadingTurnsThePagesOfBothScreensAndEndsAsReread() throws {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        for number in 1...6 { room.enter("Parole \(number)") }
        room.command("reread")
        #expect(told(room)?.spotlight == .rereading(page: 0))
        #expect(told(room)?.atHand == room.session.contributions[0].id)
        room.press(.right)
        #expect(told(room)?.spotlight == .rereading(page: 1))
        #expect(told(room)?.atHand == room.session.contributions[5].id)
        room.press(.enter)
        room.type(" relue")
        #expect(told(room)?.publicLine == "Parole 6 relue")
        room.press(.enter)
        #expect(room.session.contributions[5].text == "Parole 6 relue")
        #expect(room.session.contributions[5].firstText == "Parole 6")
        room.press(.delete, .character("1"))
        #expect(room.session.contributions[5].isStruck)
        room.press(.right, .enter)
        #expect(room.session.rereadOn?.iso == "2016-03-08")
        #expect(told(room)?.spotlight == nil)
        #expect(room.state.popups.isEmpty)
    }

    @Test func aPageOfTheRoomIsTurnedByAKeyAndHeldByACommand() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control(" "), .control(" "))
        #expect(told(room)?.pageTurns == 2)
        room.command("hold-page")
        #expect(told(room)?.holdsPage == true)
        room.command("hold-page")
        #expect(told(room)?.holdsPage == false)
    }

    @Test func theRoomIsToldUntilWhenAPauseIs() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.command("pause 10")
        #expect(room.session.isPaused)
        #expect(told(room)?.resumesAt == room.now.adding(seconds: 600))
        #expect(room.sees("EN PAUSE jusqu’à"))
        room.press(.function(4))
        #expect(told(room)?.resumesAt == nil)
        room.press(.function(4))
        #expect(room.session.isPaused && told(room)?.resumesAt == nil)
        #expect(room.sees("/pause 10 dit à la salle quand on reprend"))
        // A length never ends the pause.
        room.enter("/pause 5")
        #expect(room.session.isPaused)
        #expect(told(room)?.resumesAt == room.now.adding(seconds: 300))
        room.command("pause bientôt")
        #expect(room.session.isPaused)
    }

    @Test func theCursorFollowsTheSelectedLine() throws {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("n"))
        for line in ["Un premier mot", "Un second mot"] { room.enter(line) }
        room.press(.up)
        for expected in ["Un second mot", "Un premier mot"] {
            var cache = PaneCache()
            let cursor = try #require(draw(room.state, into: &cache)).position
            #expect(cache.grid.lines[cursor.row].contains(expected))
            #expect(cache.grid[column: cursor.column, row: cursor.row].style.role == .selection)
            room.press(.up)
        }
        // In a window it is on what is selected there, not behind it.
        room.press(.escape, .function(3), .down)
        var cache = PaneCache()
        let cursor = try #require(draw(room.state, into: &cache)).position
        #expect(cache.grid[column: cursor.column, row: cursor.row].style.role == .selection)
    }
}

/// Block letters cannot be read back; their fonts lack the ideograph, and so what is said here stays
/// in ordinary letters.
@Suite struct StageHereTests {
    @Test func keysStillRecordAndNothingPrivateIsOnTheScreen() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("n"), .function(5))
        room.type("语 Il est temps de rassembler")
        #expect(!room.sees("Il est temps"))
        #expect(room.sees("✎ 28"))
        room.press(.enter)
        #expect(room.said == ["语 Il est temps de rassembler"])
        #expect(room.sees("Il est temps"))
        room.press(.function(2))
        #expect(room.state.popups.isEmpty)
        #expect(room.sees("▲"))
        room.press(.function(5))
        #expect(room.sees("Pas devant la salle"))
        #expect(!room.state.showsStage)
    }

    @Test func theSharedLineIsReadWhileItIsWritten() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("n"))
        room.command("share-line")
        room.press(.function(5))
        room.type("Il est temps")
        #expect(room.sees("Il est temps"))
    }

    @Test func whatIsHeldStaysAndHidingLeavesTheTitle() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .control("n"), .function(5))
        room.enter("一 une parole")
        room.command("hold-still")
        room.enter("二 une autre")
        #expect(room.sees("一 une parole"))
        #expect(!room.sees("二 une autre"))
        room.command("hold-still")
        #expect(room.sees("二 une autre"))
        room.command("hide")
        #expect(!room.sees("二 une autre"))
        #expect(!room.sees("▶"))
        #expect(room.sees("█"))
    }
}
