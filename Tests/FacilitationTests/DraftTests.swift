import Testing
import TerminalUI
import Workshop

@testable import Facilitation

/// A draft keeps its owner, its round and its privacy, and no key loses it.
@Suite struct DraftTests {
    @Test func whatIsTypedInAPauseStaysPrivateAfterIt() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .function(4))
        room.type("tension entre deux personnes")
        room.press(.function(4), .enter)
        #expect(room.said.isEmpty)
        #expect(room.session.privateNotes.map(\.text) == ["tension entre deux personnes"])
    }

    @Test func whatWasBegunBeforeAPauseIsStillAContribution() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.type("ce qui a été dit")
        room.press(.function(4), .enter)
        #expect(room.said == ["ce qui a été dit"])
        #expect(room.session.privateNotes.isEmpty)
    }

    @Test func aDraftIsRecordedInTheRoundItWasBegunIn() {
        var room = Facilitator(.goRound, .discussion)
        room.press(.function(8))
        room.type("fin du tour de table")
        room.press(.function(8))
        #expect(room.sees("Tour de table › fin du tour"))
        room.press(.enter)
        #expect(room.session.contributions[0].round == room.session.agenda[0].id)
    }

    @Test func aContributionBegunBeforeTheOpeningMakesNobody() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8), .function(8))
        room.type("une idée")
        room.press(.function(7), .enter)
        #expect(room.session.participants.isEmpty)
        #expect(room.said == ["une idée"])
    }

    @Test func aDraftKeepsItsPromptAndItsTable() {
        var room = Facilitator(.pairs, prompts: 2)
        room.press(.function(8), .control("t"))
        room.type("réponse à la première")
        room.press(.control("n"), .enter)
        let prompts = room.session.agenda[0].prompts.map(\.id)
        #expect(room.session.contributions.map(\.prompt) == [prompts[0]])

        room = Facilitator(.smallGroups)
        room.press(.function(8))
        room.command("tables 2")
        room.type("dit à la table 1")
        room.press(.control("n"), .enter)
        guard case .smallGroups(let groups)? = room.session.round?.content else { return }
        #expect(room.session.contributions.map(\.table) == [groups.tables[0].id])
    }

    @Test func aPrivateNoteInBetweenGivesTheDraftBackToItsOwner() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Ana")
        room.command("keep-authors-in-file")
        room.press(.function(8), .control("n"))
        room.type("ce qu'Ana")
        room.press(.function(9))
        room.enter("penser à relancer Bo")
        room.enter(" dit")
        #expect(room.session.privateNotes.count == 1)
        #expect(room.said == ["ce qu'Ana dit"])
        #expect(room.session.contributions[0].author == room.session.participants[0].id)
    }

    @Test func oneModeOverAnotherLosesNothing() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("un mto")
        room.press(.up, .enter)
        room.type(" et la suite")
        room.press(.function(9))
        room.enter("à part")
        #expect(room.state.workshop?.line.field.text == "un mto et la suite")
        room.press(.enter)
        #expect(room.said == ["un mto et la suite"])
    }

    @Test(arguments: [Key.escape, .control("c")])
    func aCorrectionThatWasLeftComesBackByUndo(key: Key) {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("un mot")
        room.press(.up, .enter)
        room.type(" long")
        room.press(key)
        #expect(room.state.workshop?.line.field.isEmpty == true)
        room.press(.control("z"), .enter)
        #expect(room.said == ["un mot long"])
    }

    @Test func aStruckTextIsInNoLineEither() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.enter("à oublier")
        room.press(.up, .enter, .character("!"), .escape)
        room.press(.up, .delete, .character("1"))
        #expect(!"\(room.state)".contains("oublier"))
    }

    @Test(arguments: [Key.function(10), .control("q")])
    func leavingWithALineAsksNothingSinceItIsKept(key: Key) {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.type("pas encore noté")
        room.effects = []
        room.press(key)
        let typed = LineDraft(text: "pas encore noté", mode: .record)
        let leaving: [Effect] =
            key == .control("q") ? [.quit] : [.close(keeping: typed), .list]
        #expect(room.effects == leaving)
    }

    @Test func leavingWithALineBehindThatLineAsksOnce() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.type("pas encore noté")
        room.press(.function(9))
        room.effects = []
        room.press(.control("q"))
        #expect(room.effects.isEmpty)
        room.press(.control("q"))
        #expect(room.effects == [.quit])
    }

    @Test func pastedLinesBelongToWhoeverHasTheFloor() {
        var room = Facilitator(.opening, .goRound)
        room.press(.function(8))
        room.enter("Ana")
        room.command("keep-authors-in-file")
        room.press(.function(8), .control("n"))
        room.send(.paste("un\ndeux"))
        room.press(.character("1"))
        let ana = room.session.participants[0].id
        #expect(room.session.contributions.map(\.author) == [ana, ana])
    }

    @Test func aPasteBeforeTheFirstCharacterIsNoMark() {
        var room = Facilitator(.goRound)
        room.press(.function(8))
        room.type("au budget")
        room.press(.home)
        room.send(.paste("!non "))
        room.press(.enter)
        #expect(room.said == ["!non au budget"])
        #expect(room.session.actions.isEmpty)
    }
}
