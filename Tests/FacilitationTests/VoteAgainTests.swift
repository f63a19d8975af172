import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// The options discussed in the order of the result, then voted on again, from the keyboard.
@Suite struct VoteAgainTests {
    private func voted(_ template: String, _ options: [String], _ ballots: [String]) throws
        -> Facilitator
    {
        var room = try Facilitator.starting(template)
        while room.vote == nil { room.press(.function(8)) }
        for option in options { room.enter(option) }
        if !options.isEmpty { room.press(.control("n")) }
        for ballot in ballots { room.enter(ballot) }
        room.press(.control("n"))
        return room
    }

    private let options = ["Un four", "Un jardin", "Une cantine"]

    @Test func optionsAreDiscussedInTheOrderOfTheResultEachWithItsClock() throws {
        var room = try voted("gommettes", options, ["2 2 3", "2 3 3", "3"])
        room.command("discuss-options 3")
        #expect(room.sees("3\u{a0}min chacune"))
        room.press(.function(8))
        #expect(room.sees("1. Une cantine"))
        #expect(
            room.session.round?.prompts.map { $0.text.text(for: LanguageTag("fr")) }
                == ["Une cantine", "Un jardin", "Un four"])
        #expect(room.session.round?.plannedSeconds == 540)
        #expect(room.session.round?.timer?.plannedSeconds == 180)
        #expect(room.session.round?.timer?.clock?.startedAt == room.now)
        room.enter("il faut un local")
        room.now = room.now.adding(seconds: 200)
        room.press(.control("r"))
        #expect(room.sees("2. Un jardin"))
        #expect(!room.sees("il faut un local"))
        #expect(room.session.round?.timer?.clock?.startedAt == room.now)
        let first = try #require(room.session.round?.prompts.first?.id)
        var back = room.session
        try back.apply(back.choosing(first, at: room.now.adding(seconds: 9)))
        #expect(back.round?.promptAtHand?.id == first)
        #expect(back.round?.timer?.clock?.startedAt == room.now.adding(seconds: 9))
        let report = try room.markdown()
        #expect(report.contains("Une cantine") && report.contains("il faut un local"))
    }

    /// An option that was left too early is discussed again, with the whole of its time.
    @Test func onePromptBackIsTheOptionBefore() throws {
        var room = try voted("gommettes", options, ["2 2 3", "2 3 3", "3"])
        room.command("discuss-options 3")
        room.press(.function(8))
        room.command("previous-prompt")
        #expect(room.sees("C’est la première question."))
        room.press(.control("r"))
        room.enter("trop tôt")
        room.now = room.now.adding(seconds: 50)
        room.command("previous-prompt")
        #expect(room.sees("1. Une cantine"))
        #expect(room.session.round?.timer?.clock?.startedAt == room.now)
        room.enter("encore la cantine")
        let prompts = try #require(room.session.round?.prompts.map(\.id))
        #expect(room.session.contributions.map(\.prompt) == [prompts[1], prompts[0]])
        room.press(.control("z"), .control("z"))
        #expect(room.sees("2. Un jardin"))
    }

    @Test func theSameOptionsAreVotedOnAgainAndReadSideBySide() throws {
        var room = try voted("gommettes", options, ["2 2 3", "2 3 3", "3"])
        let kindsBefore = room.session.agenda.map(\.kind)
        // Typed in this order or the other, the discussion comes before the second vote.
        room.command("discuss-options")
        room.command("vote-again")
        let kinds = room.session.agenda.map(\.kind)
        let place = try #require(kinds.firstIndex(of: .vote))
        #expect(kinds[place...].prefix(3) == [.vote, .discussion, .vote])
        room.press(.function(8), .function(8))
        #expect(room.vote?.options.map(\.text) == options)
        #expect(room.vote?.ballots.isEmpty == true)
        room.press(.control("n"))
        for ballot in ["1 1 3", "1 1 2"] { room.enter(ballot) }
        room.press(.control("n"))
        #expect(room.sees("0 → 4") && room.sees("3 → 1") && room.sees("4 → 1"))
        let report = try room.markdown()
        #expect(report.contains("Les mêmes options, d’un vote à l’autre"))
        // What came of one vote is of this evening: the next workshop has the agenda as it was.
        let next = room.session.template(named: "suite").rounds.map(\.content.kind)
        #expect(next == kindsBefore)
    }

    @Test(arguments: [
        ("oui-non", [], ["1 1 2"], ["2 2 1 3"], "2 → 1"),
        (
            "jugement-majoritaire", ["Un four", "Un jardin"], ["21", "31"], ["13", "12"],
            "avant\u{a0}: Excellent (0 au-dessus, 0 au-dessous)"
        ),
        (
            "classement", ["Un four", "Un jardin"], ["1 2", "1 2"], ["2 1"], "avant\u{a0}: "
        ),
    ])
    func eachFormIsReadSideBySide(
        template: String, options: [String], first: [String], second: [String], sign: String
    ) throws {
        var room = try voted(template, options, first)
        room.command("vote-again")
        room.press(.function(8))
        if !options.isEmpty { room.press(.control("n")) }
        for ballot in second { room.enter(ballot) }
        // Nobody sees how the ballots stand, nor what came out before, while people vote.
        #expect(!room.sees(sign))
        room.press(.control("n"))
        #expect(room.sees(sign))
        #expect(room.sees("Au vote d’avant"))
    }

    @Test func wordsThatAreStruckLeaveTheDiscussion() throws {
        var room = try voted("gommettes", ["Un jardin"], [])
        room.press(.control("b"))
        // A note that was put to the vote by the one who said it.
        room.enter(" le loyer de Karim")
        let said = try #require(room.session.contributions.map(\.id).last)
        var entropy = Entropy(5, 6)
        let vote = try #require(room.session.round?.id)
        var session = room.session
        try session.apply(
            session.addingOptions(from: [said], in: vote, entropy: &entropy, at: room.now))
        try session.apply(session.goingOnWithVote(in: vote, at: room.now))
        try session.apply(
            session.casting([.ballot([2])], in: vote, entropy: &entropy, at: room.now))
        try session.apply(session.goingOnWithVote(in: vote, at: room.now))
        var history = History()
        let discussed = try session.discussingOptions(
            of: vote, secondsEach: 60, entropy: &entropy, at: room.now)
        try session.apply(discussed)
        history.note(discussed)
        let strike = try session.striking(said, at: room.now)
        try session.apply(strike)
        history.forget([said])
        #expect(!"\(session.agenda) \(history)".contains("loyer"))
        #expect(session.agenda.flatMap(\.prompts).contains { $0.contribution == said })
    }

    @Test func whatIsNotRevealedIsNotVotedOnAgain() throws {
        var room = try Facilitator.starting("gommettes")
        while room.vote == nil { room.press(.function(8)) }
        let vote = try #require(room.session.round?.id)
        var entropy = Entropy(5, 6)
        #expect(throws: ChangeError.ballot(.notRevealed)) {
            try room.session.votingAgain(on: vote, entropy: &entropy, at: room.now)
        }
        #expect(throws: ChangeError.ballot(.notRevealed)) {
            try room.session.discussingOptions(
                of: vote, secondsEach: 60, entropy: &entropy, at: room.now)
        }
    }
}
