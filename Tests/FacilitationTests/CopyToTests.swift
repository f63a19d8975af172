import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// A second copy of the workshop during the evening.
@Suite struct CopyToTests {
    /// Someone whose workshop is copied to a stick.
    private func copying(_ kinds: RoundKind...) -> Facilitator {
        var room = Facilitator(kinds)
        room.command("copy-to /media/cle")
        room.send(.copiesGo(folder: "/media/cle"))
        room.effects = []
        return room
    }

    private func copies(_ room: Facilitator) -> [Session] {
        room.effects.compactMap { if case .copy(let session, _) = $0 { session } else { nil } }
    }

    @Test func namedOnceItIsCopiedAtOnceAndAtEachChangeOfRound() {
        var room = Facilitator(.goRound, .discussion)
        room.command("copy-to /media/cle")
        #expect(
            room.effects.last
                == .copyTo(folder: "/media/cle", room.session, path: "/tmp/essai.json"))
        room.send(.copiesGo(folder: "/media/cle"))
        room.effects = []
        room.press(.function(8))
        #expect(copies(room) == [room.session])
        room.enter("une note")
        #expect(copies(room).count == 1)
        room.press(.function(8))
        #expect(copies(room).last == room.session)
        #expect(copies(room).count == 2)
        // Back by undo is a change as well, and the end.
        room.press(.control("z"))
        #expect(copies(room).count == 3)
        room.press(.function(8), .function(8))
        #expect(copies(room).last == room.session)
        #expect(room.session.endedAt != nil)
    }

    @Test func itFollowsWhatIsRecorded() {
        var room = copying(.goRound)
        room.press(.function(8))
        let order = room.effects.compactMap { effect -> String? in
            switch effect {
            case .record: "record"
            case .copy: "copy"
            default: nil
            }
        }
        #expect(order == ["record", "copy"])
    }

    @Test func struckWordsDoNotStayInTheCopy() {
        var room = copying(.goRound)
        room.press(.function(8))
        room.enter("à oublier")
        room.effects = []
        room.press(.up, .delete, .character("1"))
        #expect(copies(room) == [room.session])
        #expect(!"\(copies(room))".contains("à oublier"))
    }

    @Test func leavingWritesTheLastOneAndTheEndForgetsTheFolder() {
        for key in [Key.control("q"), .function(10)] {
            var room = copying(.goRound)
            room.press(.function(8))
            room.enter("une note")
            let session = room.session
            room.effects = []
            room.press(key)
            let none = LineDraft(text: "", mode: .record)
            let leaving: [Effect] =
                key == .control("q") ? [.quit] : [.close(keeping: none), .list]
            #expect(room.effects == [.copy(session, path: "/tmp/essai.json")] + leaving)
        }
        var room = copying(.goRound)
        room.press(.function(8), .function(8))
        room.effects = []
        room.press(.control("q"))
        #expect(room.effects.contains(.endCopies(path: "/tmp/essai.json")))
    }

    @Test func withoutAFolderNothingIsCopied() {
        var room = Facilitator(.goRound, .discussion)
        room.press(.function(8), .function(8))
        room.press(.control("q"))
        #expect(copies(room).isEmpty)
        room.command("copy-to")
        #expect(room.state.message?.phrase.key == "message.copyToNeedsFolder")
    }

    @Test func whatIsToldOnceIsNotLostUnderTheAnswerToAKey() {
        var room = copying(.goRound)
        room.press(.function(8))
        let path = "/tmp/essai.json"
        let gone = Phrase("message.readOnlyUnknown")
        room.send(.copyNotWritten(of: path, in: "/media/cle", why: gone))
        #expect(room.state.message?.phrase.key == "message.copyNotWritten")
        // The end of the workshop has words of its own.
        room.press(.function(8))
        #expect(room.state.message?.phrase.key != "message.copyNotWritten")
        room.now = room.now.adding(seconds: 60)
        room.press(.left)
        #expect(room.state.message?.phrase.key == "message.copyNotWritten")
        room.now = room.now.adding(seconds: 60)
        room.press(.left)
        #expect(room.state.message == nil)
    }

    @Test func eachCauseIsToldOnceAndThatItIsOver() {
        var room = copying(.goRound)
        let path = "/tmp/essai.json"
        let at = room.now
        func says(_ input: Event.Input) -> String? {
            room.state.message = nil
            room.send(input)
            return room.state.message?.phrase.key
        }
        let file = "/media/cle/essai.json"
        #expect(says(.copyWritten(of: path, to: file, at: at)) == "message.copiedTo")
        #expect(says(.copyWritten(of: path, to: file, at: at)) == nil)
        let full = Phrase("message.readOnlyUnknown")
        let gone = Phrase("message.closedFolder")
        let no = "message.copyNotWritten"
        #expect(says(.copyNotWritten(of: path, in: "/media/cle", why: full)) == no)
        #expect(says(.copyNotWritten(of: path, in: "/media/cle", why: full)) == nil)
        #expect(says(.copyNotWritten(of: path, in: "/media/cle", why: gone)) == no)
        #expect(says(.copyWritten(of: path, to: file, at: at)) == "message.copiedTo")
        // Of another workshop nothing is said.
        #expect(says(.copyNotWritten(of: "/tmp/autre.json", in: "/x", why: full)) == nil)
    }

    @Test func aloneItSaysWhereAndWhen() {
        var room = copying(.goRound)
        room.command("copy-to")
        #expect(room.state.message?.phrase.key == "message.copiesWait")
        room.send(
            .copyWritten(of: "/tmp/essai.json", to: "/media/cle/essai.json", at: room.now))
        room.command("copy-to")
        #expect(room.state.message?.phrase.key == "message.copiesGo")
        #expect(room.sees("/media/cle"))
        room.effects = []
        room.command("copy-to -")
        #expect(room.effects == [.endCopies(path: "/tmp/essai.json")])
        room.press(.function(8))
        #expect(copies(room).isEmpty)
    }

    @Test func whoOnlyLooksOnCopiesNothing() {
        var room = Facilitator(.goRound)
        room.send(.openedReadOnly(room.session, path: "/tmp/essai.json", holder: .unknown))
        room.effects = []
        room.command("copy-to /media/cle")
        #expect(room.effects.isEmpty)
    }
}
