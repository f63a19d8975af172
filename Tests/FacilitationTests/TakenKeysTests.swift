import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// Keys that never arrive, and what to type instead.
@Suite struct TakenKeysTests {
    private func keys(_ environment: [String: String]) -> [Key] {
        TakenKeys { environment[$0] }.keys
    }

    @Test func eachTerminalKeepsItsOwn() {
        #expect(keys([:]).isEmpty)
        #expect(keys(["TERM": "xterm-256color"]).isEmpty)
        #expect(keys(["VTE_VERSION": "7006"]) == [.function(1), .function(10), .function(11)])
        #expect(keys(["KONSOLE_VERSION": "221203"]) == [.function(11)])
        #expect(keys(["TMUX": "/tmp/tmux-0/default,1,0"]) == [.control("b")])
        #expect(keys(["TMUX": ""]).isEmpty)
        #expect(keys(["STY": "1.tty1"]) == [.control("a")])
        #expect(keys(["TERM": "dvtm-256color"]) == [.control("g")])
        // One in another: both take theirs, each key once.
        let both = keys(["TMUX": "x", "VTE_VERSION": "7006", "BYOBU_TTY": "/dev/pts/1"])
        #expect(both.prefix(6) == (1...6).map(Key.function)[...])
        #expect(both.count == 9)
    }

    @Test func theHelpSaysWhatToTypeInstead() {
        func lines(_ environment: [String: String]) -> [String] {
            let state = State(
                size: Size(columns: 80, rows: 24), wording: Wording(language: "fr"),
                gauge: Facilitator.gauge(), now: Moment(milliseconds: 0),
                takenKeys: TakenKeys { environment[$0] })
            return HelpPage().lines(in: state, columns: 80).map(\.plain)
        }
        #expect(lines(["VTE_VERSION": "7006"]).contains { $0.hasPrefix("F1 → /help") })
        #expect(lines(["TMUX": "x"]).allSatisfy { !$0.contains(" → /") })
        #expect(lines([:]).allSatisfy { !$0.contains(" → /") })
    }

    @Test func everyKeyThatMayBeTakenHasAName() {
        let taken = Set(
            ["BYOBU_TTY", "TMUX", "STY", "DVTM", "VTE_VERSION"].flatMap { keys([$0: "1"]) })
        for command in CommandTable.all where !taken.isDisjoint(with: command.keys) {
            #expect(!command.name.isEmpty)
        }
    }

    /// urxvt sends Ctrl-B for Ctrl-Shift-é, in a multiplexer as well.
    @Test func urxvtSendsOneKeyForTwo() {
        func doubtful(_ environment: [String: String]) -> Set<Key> {
            TakenKeys { environment[$0] }.doubtful
        }
        #expect(doubtful(["TERM": "rxvt-unicode-256color"]) == [.control("b")])
        #expect(doubtful(["TERM": "xterm-256color", "COLORTERM": "rxvt-xpm"]) == [.control("b")])
        #expect(doubtful(["TERM": "tmux-256color", "COLORTERM": "rxvt"]) == [.control("b")])
        #expect(doubtful(["TERM": "xterm-256color", "COLORTERM": "truecolor"]).isEmpty)
        #expect(keys(["TERM": "rxvt-unicode"]).isEmpty)
    }

    /// Three people, of whom the second has the floor, in urxvt.
    private func roomInUrxvt() -> Facilitator {
        var room = Facilitator(.opening, .goRound)
        room.state.takenKeys = TakenKeys { $0 == "TERM" ? "rxvt-unicode-256color" : nil }
        room.press(.function(8))
        room.enter("Ana, Bela, Chloé")
        room.press(.function(8), .control("n"), .control("n"))
        return room
    }

    private func speaker(_ room: Facilitator) -> String? {
        let current = room.session.round?.content.floor?.current?.speaker
        return room.session.participants.first { $0.id == current }?.name
    }

    @Test func inUrxvtAKeyThatMayBeAnotherHandsNothingBack() {
        var room = roomInUrxvt()
        #expect(speaker(room) == "Bela")
        // However long it is held.
        room.press(.control("b"), .control("b"), .control("b"), .control("b"))
        #expect(speaker(room) == "Bela")
        #expect(room.sees("Ctrl-Maj-é"))
        #expect(room.sees("/back"))
        room.press(.escape)
        #expect(room.state.popups.isEmpty)
        #expect(speaker(room) == "Bela")
        room.press(.control("b"), .character("1"))
        #expect(room.state.popups.isEmpty)
        #expect(speaker(room) == "Ana")
    }

    @Test func whoWritesOnLosesNothing() {
        var room = roomInUrxvt()
        room.press(.control("b"))
        room.type("2 heures à 2")
        #expect(room.state.popups.isEmpty)
        // What is being written says that it was the other key.
        room.press(.control("b"))
        #expect(room.state.popups.isEmpty)
        #expect(room.sees("Ctrl-Maj-é"))
        room.type("1 h")
        #expect(room.state.workshop?.line.field.text == "2 heures à 21 h")
        #expect(speaker(room) == "Bela")
    }

    @Test func itsNameAsksNothing() {
        var room = roomInUrxvt()
        room.command("back")
        #expect(speaker(room) == "Ana")
        #expect(room.state.popups.isEmpty)
    }

    @Test func elsewhereTheKeyActsAtOnce() {
        var room = roomInUrxvt()
        room.state.takenKeys = TakenKeys { _ in nil }
        room.press(.control("b"))
        #expect(speaker(room) == "Ana")
        #expect(room.state.popups.isEmpty)
    }

    @Test func escapeAndALetterThatComeTogetherCloseAPopupAndWriteTheLetter() {
        var room = Facilitator(.goRound)
        room.press(.function(8), .function(1))
        #expect(!room.state.popups.isEmpty)
        room.press(.alt("b"))
        room.type("on")
        #expect(room.state.popups.isEmpty)
        #expect(room.state.workshop?.line.field.text == "bon")
    }
}
