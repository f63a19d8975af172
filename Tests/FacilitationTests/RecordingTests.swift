import Testing
import TerminalUI
import Workshop

@testable import Facilitation

@Suite struct RecordingTests {
    @Test func textAndEnterRecord() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("Il est temps de rassembler les initiatives sur Marseille")
        #expect(room.said == ["Il est temps de rassembler les initiatives sur Marseille"])
        #expect(room.sees("  Il est temps de rassembler les initiatives sur Marseille"))
        #expect(room.sees("✓ enregistré"))
        #expect(room.state.workshop?.line.field.isEmpty == true)
    }

    @Test func untilItIsStoredItLooksPending() {
        var room = Facilitator(.goRound)
        room.disk = false
        room.press(.function(8))
        room.enter("pas encore sur le disque")
        #expect(room.sees("… enregistrement"))
        room.send(.stored(revision: 2))
        #expect(room.sees("✓ enregistré"))
    }

    @Test func theDraftBelongsToWhoeverHadTheFloor() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Ana")
        room.enter("Bo")
        room.command("keep-authors-in-file")
        room.press(.function(8), .control("n"))
        room.type("ce qu'Ana a di")
        room.press(.control("n"))
        #expect(room.sees("Ana › ce qu'Ana a di"))
        room.enter("t")
        room.enter("ce que Bo a dit")
        let names = room.session.contributions.map { $0.author.map { room.session.label(of: $0) } }
        #expect(names == ["Ana", "Bo"])
    }

    @Test func handingOnIsOneKeyAndStartsTheTimer() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("12")
        room.press(.function(8), .control("n"))
        #expect(room.session.participants.count == 12)
        #expect(room.sees("PAROLE À place\u{a0}1"))
        #expect(room.session.round?.timer?.clock != nil)
        room.press(.control("n"))
        #expect(room.sees("PAROLE À place\u{a0}2"))
        #expect(room.sees("1 sur 12 a parlé"))
    }

    @Test func marksActOnlyAtTheStartOfALine() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("!appeler la mairie")
        room.enter("?le budget")
        room.enter(" !vraiment")
        room.enter("un mot #pas un thème")
        #expect(room.session.actions.map(\.text) == ["appeler la mairie"])
        #expect(room.session.parkingLot.map(\.text) == ["le budget"])
        #expect(room.said == ["!vraiment", "un mot #pas un thème"])
    }

    @Test func aNameThatNobodyBearsAsksAndLosesNothing() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.command("keep-authors-in-file")
        room.enter("@Zoé une idée")
        #expect(room.sees("Personne ne s’appelle «\u{a0}Zoé\u{a0}»"))
        room.press(.character("1"))
        #expect(room.session.participants.map(\.name) == ["Zoé"])
        #expect(room.said == ["une idée"])
        #expect(room.session.contributions[0].author == room.session.participants[0].id)
    }

    @Test func pastedLinesAskOnce() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.send(.paste("un\n/quit\n!trois"))
        #expect(room.sees("3 lignes collées"))
        room.press(.character("&"))
        #expect(room.said == ["un", "/quit", "!trois"])
        #expect(room.session.actions.isEmpty)
    }

    @Test func aPastedMarkIsText() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.send(.paste("!pas une action"))
        room.press(.enter)
        #expect(room.said == ["!pas une action"])
    }

    @Test func correctingKeepsTheFirstWords() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("un mto")
        room.press(.up, .enter, .backspace, .backspace, .character("o"), .character("t"))
        room.press(.enter)
        #expect(room.said == ["un mot"])
        #expect(room.session.contributions[0].firstText == "un mto")
    }

    @Test func strikingAsksAndUndoDoesNotBringItBack() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("à oublier")
        room.enter("à garder")
        room.press(.up, .up, .delete)
        #expect(room.sees("Effacer «\u{a0}à oublier\u{a0}»"))
        room.press(.character("1"))
        room.press(.control("z"), .control("z"), .control("z"), .control("y"), .control("y"))
        #expect(!"\(room.state)".contains("à oublier"))
    }

    @Test func aClearedLineComesBackByUndo() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.type("presque perdu")
        room.press(.control("c"))
        #expect(room.sees("Ligne effacée"))
        room.press(.control("z"))
        #expect(room.state.workshop?.line.field.text == "presque perdu")
    }

    @Test func aPauseMakesTheLineAPrivateNote() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .function(4))
        #expect(room.sees("EN PAUSE"))
        room.enter("tension entre deux personnes")
        #expect(room.said.isEmpty)
        #expect(room.session.privateNotes.map(\.text) == ["tension entre deux personnes"])
        room.press(.function(4))
        room.enter("on reprend")
        #expect(room.said == ["on reprend"])
    }

    @Test func aDiskThatRefusesIsSaidUntilItIsSettled() {
        var room = Facilitator(.goRound)
        room.disk = false
        room.press(.function(8))
        room.send(.notStored(.nobodyThereYet))
        room.type("on continue")
        #expect(room.state.message?.tone == .alarm)
        room.press(.enter)
        #expect(room.said == ["on continue"])
        room.send(.stored(revision: 2))
        #expect(room.state.message == nil)
    }
}
