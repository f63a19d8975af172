import SessionStore
import TerminalUI
import Testing
import Workshop

@testable import Facilitation

/// Letters that stand where a French keyboard has its digits are written wherever somebody writes.
@Suite struct LostLetterTests {
    /// A round in which the computer was closed for ten minutes: the program asks about them.
    private func asked(_ kinds: RoundKind...) -> Facilitator {
        var room = Facilitator(kinds)
        room.press(.function(8))
        room.enter("12")
        room.now = room.now.adding(seconds: 600)
        room.press(.function(8))
        return room
    }

    private func board() -> Facilitator {
        var room = Facilitator(.discussion, .sorting)
        room.press(.function(8))
        for number in 1...9 { room.enter("note \(number)") }
        room.press(.function(8))
        for number in 1...9 { room.command("empty-theme T\(number)") }
        return room
    }

    @Test func noLetterOfALineAnswersAQuestionThatCameByItself() {
        var room = asked(.opening, .discussion)
        #expect(room.state.popup?.leavesTheLineAlone == true)
        room.type("à écouter & à 20 h, 1 ou 2")
        #expect(room.state.popup?.leavesTheLineAlone == true)
        room.press(.enter)
        #expect(room.said == ["à écouter & à 20 h, 1 ou 2"])
        room.press(.character("2"))
        #expect(room.state.popup == nil)
    }

    @Test(arguments: ["écouter", "&c.", "é à", "&é&bon"])
    func aLetterThatAnsweredIsWrittenWhenAnotherFollowsAtOnce(_ text: String) {
        var room = asked(.opening, .discussion)
        let facts = room.session.facts
        let agenda = room.session.agenda
        room.type(text)
        #expect(room.state.workshop?.line.field.text == text)
        #expect(room.state.popup?.leavesTheLineAlone == true)
        #expect(room.session.facts == facts)
        #expect(room.session.agenda == agenda)
    }

    @Test func aLetterThatAnswersSaysSo() {
        var room = asked(.opening, .discussion)
        room.type("é")
        #expect(room.state.popup == nil)
        #expect(room.sees("«\u{A0}é\u{A0}»"))
    }

    @Test func aLetterThatSortsSaysSo() {
        var room = board()
        room.type("é")
        #expect(room.session.unsortedCount == 8)
        #expect(room.sees("«\u{A0}é\u{A0}»"))
        room.press(.character("2"))
        #expect(!room.sees("«\u{A0}é\u{A0}»"))
    }

    @Test(arguments: [
        "\"à bientôt\"", "çà et là", "(à suivre)", "-èb", "'été", "(2 p", "é/b", "_&_ ",
        "éàç\u{E8}b", "à",
    ])
    func whatBeginsWithSeveralOfTheseLettersIsWritten(_ text: String) {
        var room = board()
        let before = room.session
        room.type(text)
        if text == "à" { room.type(" ") }
        #expect(room.session == before)
        #expect(room.state.workshop?.line.field.text == (text == "à" ? "à " : text))
    }

    @Test func whatWasDoneBetweenTwoLettersIsNotTakenBack() {
        var room = board()
        room.type("é")
        room.press(.control("z"), .character("1"))
        room.type("bon")
        #expect(room.session.unsortedCount == 8)
        #expect(room.state.workshop?.line.field.text == "bon")
    }

    @Test func aWordOverSomebodySelectedIsWrittenAndChangesNoPermission() {
        var room = Facilitator(.opening)
        room.press(.function(8))
        room.enter("Zoé")
        room.press(.up)
        let before = room.session
        room.type("élise")
        #expect(room.session == before)
        #expect(room.state.workshop?.line.field.text == "élise")
    }

    @Test func aLetterThatComesWithEscapeIsWritten() {
        var room = Facilitator(.discussion)
        room.press(.function(8))
        room.press(.alt("é"))
        room.type("couter")
        room.press(.enter)
        #expect(room.said == ["écouter"])
    }

    @Test func nothingStaysSelectedInAnotherRound() {
        var room = Facilitator(.discussion, .vote)
        room.press(.function(8))
        room.enter("une")
        room.press(.function(8))
        room.enter("Option")
        room.press(.function(7), .control("z"), .up)
        #expect(room.state.workshop?.list != nil)
        room.press(.control("y"))
        #expect(room.state.workshop?.list == nil)
    }

    @Test func keysThatHadToWaitForTheProgramCountAsFast() {
        var room = board()
        let before = room.session
        room.press(.character("é"))
        let early = room.now.adding(seconds: 0)
        room.now = room.now.adding(seconds: 3)
        var event = Event(.key(.character("c")), entropy: Entropy(1, 2))
        event.earliest = early
        _ = reduce(into: &room.state, event, at: room.now)
        #expect(room.state.workshop?.line.field.text == "éc")
        #expect(room.session == before)
    }
}
