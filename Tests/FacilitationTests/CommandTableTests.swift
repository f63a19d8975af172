import Testing
import TerminalUI
import Wording
import Workshop

@testable import Facilitation

@Suite struct CommandTableTests {
    @Test func namesAreUniqueAndInKebabCase() {
        let names = CommandTable.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil })
    }

    @Test(arguments: Wording.languages.map(\.tag))
    func everyCommandAndChangeIsWorded(language: String) {
        let wording = Wording(language: language)
        for command in CommandTable.all {
            let phrases = [command.help] + (command.rank == nil ? [] : [command.hint])
            for phrase in phrases {
                #expect(wording(phrase) != phrase.key, "no \(phrase.key) in \(language)")
            }
        }
    }

    @Test func noCommandIsALetter() {
        for command in CommandTable.all {
            for key in command.keys {
                if case .character = key { Issue.record("\(command.name) is on a letter") }
            }
        }
    }

    /// In every kind of round a key means one thing at most.
    @Test(arguments: RoundKind.all.map(\.name))
    func noKeyMeansTwoThings(kind: String) throws {
        let roundKind = try #require(RoundKind.all.first { $0.name == kind })
        var room = Facilitator(roundKind, prompts: 2)
        room.press(.function(8))
        for _ in 0..<3 {
            let here = CommandTable.all.filter { $0.isAtHome(room.state) }
            for key in Set(here.flatMap { $0.keys(in: room.state) }) {
                let meant = here.filter { $0.keys(in: room.state).contains(key) }.map(\.name)
                #expect(meant.count == 1, "\(key): \(meant)")
            }
            room.press(.control("t"), .control("n"))
        }
    }

    @Test func everyLetterOnEveryScreenOnlyWrites() {
        for kind in RoundKind.all {
            for letter in "azertyuiopqsdfghjklmwxcvbn" {
                var room = Facilitator(kind)
                room.press(.function(8))
                let before = room.session
                room.press(.character(letter))
                #expect(room.session == before)
                #expect(room.state.workshop?.line.field.text == String(letter))
                #expect(room.state.popups.isEmpty)
            }
        }
    }
}
