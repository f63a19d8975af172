import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

@Suite struct VoteTests {
    /// Somebody who votes on three options.
    private func voting() -> Facilitator {
        var room = Facilitator(.vote)
        room.press(.function(8))
        for option in ["Un four à pain", "Un jardin", "Une cantine à prix libre"] {
            room.enter(option)
        }
        room.press(.control("n"))
        return room
    }

    @Test func linesAreOptionsThenBallotsThenNotes() throws {
        var room = voting()
        #expect(try #require(room.vote).options.map(\.number) == [1, 2, 3])
        room.enter("1 1 3")
        room.enter("3,3")
        room.enter("112")
        room.enter("0")
        #expect(room.vote?.ballots.map(\.dots.count) == [3, 2, 3, 0])
        room.press(.control("n"))
        #expect(room.vote?.step == .revealed)
        room.enter("Le four, mais pas seul")
        #expect(room.said == ["Le four, mais pas seul"])
    }

    @Test func nothingShowsHowTheBallotsStandUntilTheyAreRevealed() {
        var room = voting()
        room.enter("1 1 3")
        room.press(.escape)
        #expect(room.sees("1\u{a0}bulletin reçu"))
        #expect(!room.sees("▪"))
        room.press(.control("n"))
        #expect(room.sees("▪▪"))
    }

    @Test func ballotsOfPeopleAndCountsOfTheWallAreToldApart() {
        var room = voting()
        room.enter("1 2")
        room.enter("3: 12 1: 4")
        #expect(room.sees("1\u{a0}bulletin reçu + 2\u{a0}comptages"))
    }

    @Test func moreBallotsThanPeopleAreToldAtTheBallot() {
        var room = Facilitator(.opening, .vote)
        room.press(.function(8))
        room.enter("3")
        room.press(.function(8))
        for option in ["Un four à pain", "Un jardin"] { room.enter(option) }
        room.press(.control("n"))
        for _ in 0..<3 { room.enter("1") }
        #expect(!room.sees("de plus que de personnes"))
        room.enter("2")
        #expect(room.sees("1\u{a0}de plus que de personnes"))
    }

    @Test func aHeadCountBeatsAShortRosterOnEveryScreen() throws {
        var room = Facilitator(.opening, .vote)
        room.press(.function(8))
        room.enter("2")
        room.command("head-count 118")
        #expect(room.sees("118\u{a0}personnes"))
        room.press(.escape, .escape)
        #expect(room.sees("118\u{a0}personnes"))
        room.press(.function(8))
        for option in ["Un four à pain", "Un jardin"] { room.enter(option) }
        room.press(.control("n"))
        for _ in 0..<4 { room.enter("1") }
        room.press(.escape)
        #expect(room.sees("4\u{a0}bulletins reçus   118\u{a0}personnes"))
        #expect(!room.sees("de plus que de personnes"))
        #expect(try room.markdown().contains("118\u{a0}personnes ont participé"))
    }

    @Test func wordsThatAreNoBallotAreToldWhyAndStay() {
        var room = voting()
        for line in ["le four", "3: beaucoup"] {
            room.enter(line)
            #expect(room.sees("Ce n’est pas un bulletin"), "\(line)")
            #expect(room.state.workshop?.line.field.text == line)
            room.press(.control("c"))
        }
        #expect(room.vote?.ballots.isEmpty == true)
        #expect(room.said.isEmpty)
    }

    @Test(arguments: [
        ("1 1 1 1", "1\u{a0}gommette de trop"), ("4", "Pas de numéro 4"), ("éééé", "de trop"),
        ("3:", "Ce n’est pas un bulletin"), ("111112", "de trop"), ("9: 3", "Pas de numéro 9"),
    ])
    func aRefusedBallotLeavesTheLineAndComesBackByUndo(line: String, why: String) {
        var room = voting()
        room.enter(line)
        #expect(room.sees(why))
        #expect(room.sees("Pas noté"))
        #expect(room.effects.contains(.bell))
        #expect(room.state.workshop?.line.field.text == "")
        room.press(.control("z"))
        #expect(room.state.workshop?.line.field.text == line)
        room.press(.control("c"))
        room.enter("1")
        #expect(room.vote?.ballots.count == 1)
    }

    @Test func pastedBallotsOfWhichOneIsRefusedDoNotStayInTheLine() {
        var room = voting()
        room.send(.paste("1 1\n2 2 2 2\n3"))
        room.press(.character("1"))
        #expect(room.vote?.ballots.isEmpty == true)
        #expect(room.state.workshop?.line.field.text == "")
        room.press(.control("z"))
        #expect(room.state.workshop?.line.field.text == "1 1\n2 2 2 2\n3")
    }

    @Test func aRecountAsksWhetherItReplacesOrAddsWhileTypingGoesOn() {
        var room = voting()
        room.enter("3: 12")
        #expect(room.state.popups.isEmpty)
        room.enter("3: 2")
        #expect(room.sees("Le numéro 3 était déjà compté\u{a0}: 12."))
        #expect(room.sees("remplacer\u{a0}: 2 en tout"))
        #expect(room.sees("ajouter\u{a0}: 14 en tout"))
        room.enter("1 1")
        #expect(room.vote?.ownBallotCount == 1)
        // Nothing is revealed that nobody has answered for.
        room.press(.control("n"))
        #expect(room.vote?.step == .voting)
        #expect(room.sees("Un comptage attend"))
        room.type("=")
        #expect(room.state.popups.isEmpty)
        #expect(room.vote?.counted(for: 3) == 2)
        #expect(room.vote?.ownBallotCount == 1)
        room.press(.control("z"))
        #expect(room.vote?.counted(for: 3) == 14)
    }

    @Test func aRecountMayAddAndGoesWithItsCount() {
        var room = voting()
        room.enter("1: 4 3: 12")
        room.enter("3: 2 1: 1")
        #expect(room.state.popups.count == 2)
        room.type("+")
        room.type("=")
        #expect(room.vote?.counted(for: 1) == 5)
        #expect(room.vote?.counted(for: 3) == 2)
        room.enter("2: 1")
        #expect(room.state.popups.isEmpty)
        room.enter("2: 3")
        room.press(.control("z"))
        #expect(room.state.popups.isEmpty)
        #expect(room.vote?.counted(for: 2) == 1)
    }

    @Test func whatIsCountedTwiceInOneLineAsksToo() {
        var room = voting()
        room.enter("3: 12 3: 2")
        #expect(room.state.popups.count == 1)
        room.type("=")
        #expect(room.vote?.counted(for: 3) == 2)
    }

    @Test func aNoteBesideTheBallotsIsSeen() {
        var room = voting()
        room.enter(" et 4 de plus")
        #expect(room.sees("et 4 de plus"))
        room.press(.up, .enter)
        room.type(" encore")
        room.press(.enter)
        #expect(room.said == ["et 4 de plus encore"])
    }

    @Test func aNoteBesideTheBallotsIsInQuotesOrBeginsWithASpace() {
        var room = voting()
        room.enter(" et 4 de plus")
        room.enter("«\u{a0}on a oublié 5\u{a0}»")
        #expect(room.said == ["et 4 de plus", "on a oublié 5"])
    }

    @Test func theUnshiftedDigitsOfAFrenchKeyboardVote() {
        var room = voting()
        room.enter("&&\"")
        #expect(room.vote?.results.map(\.dots) == [2, 1, 0])
        #expect(room.vote?.results.map(\.option.number) == [1, 3, 2])
    }

    @Test func handsAreCounted() {
        var room = voting()
        room.enter("3: 12 1:4")
        #expect(room.vote?.results.map(\.dots) == [12, 4, 0])
        room.enter("2 : 5")
        #expect(room.vote?.dotCount == 21)
    }

    @Test func undoAndDeleteTakeABallotBack() {
        var room = voting()
        room.enter("1")
        room.enter("2")
        room.press(.control("z"))
        #expect(room.vote?.ballots.count == 1)
        room.press(.up, .delete)
        #expect(room.vote?.ballots.isEmpty == true)
    }

    @Test func aBallotThatIsNotEnteredYetHoldsTheRevealBack() {
        var room = voting()
        room.enter("1")
        room.type("2 2")
        room.press(.control("n"))
        #expect(room.vote?.step == .voting)
        #expect(room.sees("La ligne n’est pas encore notée"))
        room.press(.control("c"), .control("n"))
        #expect(room.vote?.step == .revealed)
        #expect(room.said.isEmpty)
        #expect(room.vote?.ballots.count == 1)
    }

    @Test func aBallotAfterTheRevealIsNotTakenForANote() {
        var room = voting()
        room.enter("1")
        room.press(.control("n"))
        room.enter("2 2")
        #expect(room.said.isEmpty)
        #expect(room.vote?.ballots.count == 1)
        #expect(room.sees("Le vote n’est pas ouvert"))
    }

    @Test func theRoomNeverSeesABallotBeingTyped() {
        var room = voting()
        room.command("share-line")
        room.type("1 1")
        #expect(room.state.stageDirections.publicLine == "")
    }

    @Test func optionsComeFromThemesAndFromWhatIsStrong() {
        var room = Facilitator(.goRound, .sorting, .vote)
        room.press(.function(8))
        room.enter("un four")
        room.enter("deux fours")
        room.press(.up)
        room.type("1")
        room.press(.escape, .function(8))
        room.command("empty-theme Jardins")
        room.press(.function(8), .control("g"), .control("r"), .control("r"))
        let session = room.session
        #expect(room.vote?.options.map(session.text) == ["Jardins", "deux fours"])
    }

    @Test func anOptionIsRewordedAndTakenAway() {
        var room = Facilitator(.vote)
        room.press(.function(8))
        room.enter("Un fou")
        room.enter("Un jardin")
        room.press(.up, .up, .enter)
        room.type("r")
        room.press(.control("s"))
        #expect(room.vote?.options.first?.text == "Un four")
        room.press(.delete)
        #expect(room.vote?.options.map(\.number) == [2])
    }

    @Test func fingersAreTypedOneAfterTheOther() {
        var room = Facilitator(.vote)
        room.press(.function(8))
        room.command("edit-round")
        room.press(.down, .down, .down, .down, .right, .right, .control("s"))
        #expect(room.vote?.form == .fingers)
        room.enter("5 4 4 3")
        #expect(room.vote?.tally == [0, 0, 1, 2, 1])
        room.press(.control("n"))
        #expect(room.sees("4\u{a0}votant·es"))
        room.command("edit-round")
        room.press(.down, .down, .down, .down, .right, .control("s"))
        #expect(room.sees("Des bulletins sont déjà notés"))
    }

    @Test func theResultsReadLikeATable() {
        var room = voting()
        for ballot in ["1 1 3", "3 3 1", "2", "0"] { room.enter(ballot) }
        room.press(.control("n"))
        let rows = room.screen().filter { $0.contains("▪") || $0.contains("votant") }
        #expect(
            rows == [
                " 4\u{a0}votant·es · dont 1\u{a0}bulletin blanc · 7\u{a0}gommettes posées",
                "   1  Un four à pain            ▪▪▪  3  ex æquo",
                "   3  Une cantine à prix libre  ▪▪▪  3  ex æquo",
                "   2  Un jardin                 ▪  1",
            ])
    }
}

extension Facilitator {
    /// The vote at hand.
    var vote: Vote? {
        guard case .vote(let vote)? = session.round?.content else { return nil }
        return vote
    }
}
