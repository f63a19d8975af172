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
