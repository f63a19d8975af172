import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

@testable import Facilitation

/// Somebody who types lines at any speed while everything else happens: what stands on the line and
/// what was recorded is what was typed.
@Suite struct RandomTypingTests {
    private static let starts = [
        "à", "é", "è", "ç", "'", "\"", "(", "-", "_", "&", "\"à", "çà", "(é", "é'", "b", "les",
    ]
    private static let parts = [
        "à", "é", "è", "ç", "&", "\"", "'", "(", "-", "_", "é", "à", " ", " ", "20", "1", "couter",
        "et", "l'", "ée", "#", "@", "!", "?", "/", "œ",
    ]

    /// A typist, and what must have come of the keys.
    private struct Typist {
        var room: Facilitator
        var dice: Entropy
        /// What the line must hold.
        var line = ""
        /// Letters that counted as digits, and that the next key may yet make letters.
        var pending = ""
        /// Lines that must be in the file.
        var recorded: [String] = []
        /// How many letters were commands, because a note or a question was waiting for them.
        var commands = 0
        /// Whether a letter was lost; one report of it is enough.
        var isWrong = false

        /// Whether a letter of the digit row may be a command here: nothing is written, and the
        /// board or a question is there.
        func isCommand(_ key: Key) -> Bool {
            guard let digit = key.digit, line.isEmpty else { return false }
            switch room.state.popup {
            case .question(let question)?:
                let answers = question.answers(in: room.session, room.state.wording)
                if answers.indices.contains(digit - 1) { return true }
            default: break
            }
            return room.state.isIn(.sorting)
        }

        mutating func press(_ character: Character, after milliseconds: Int64) {
            room.now = Moment(milliseconds: room.now.milliseconds + milliseconds)
            if milliseconds >= 700, !pending.isEmpty {
                commands += pending.count
                pending = ""
            }
            // At the beginning of a line these are marks.
            if line.isEmpty, pending.isEmpty, "/@#!? ".contains(character) { return }
            let key = Key.character(character)
            if isCommand(key), pending.isEmpty, character.isNumber {
                commands += 1
            } else if isCommand(key) {
                pending.append(character)
            } else {
                line += pending
                line.append(character)
                pending = ""
            }
            room.send(.key(key))
            let written = room.state.workshop?.line.field.text
            #expect(written == line)
            isWrong = written != line
        }

        /// What may happen between two keys.
        mutating func disturb() {
            switch Int.random(in: 0..<16, using: &dice) {
            case 0: room.send(.tick)
            case 1: room.send(.stored(revision: room.state.workshop?.revision ?? 0))
            case 2:
                room.send(
                    .resize(
                        Size(
                            columns: Int.random(in: 20...200, using: &dice),
                            rows: Int.random(in: 5...60, using: &dice))))
            case 3: room.send(.failed(.nothingToUndo))
            case 4:
                room.send(.notStored(.nothingToUndo))
                room.send(.tick)
            case 5: room.send(.convertersFound([:]))
            case 6 where pending.isEmpty:
                // Asleep, or the clock was set back.
                room.now = room.now.adding(seconds: Int.random(in: -400...900, using: &dice))
                room.send(.tick)
            case 7 where pending.isEmpty && Int.random(in: 0..<6, using: &dice) == 0:
                room.send(.key(.function(8)))
            case 8 where pending.isEmpty: room.send(.key(.escape))
            default: break
            }
            _ = draw(room.state, into: &room.cache)
        }

        mutating func type(_ text: String) {
            let slowness: Int64 = [1, 150, 699, 3000].randomElement(using: &dice) ?? 1
            for character in text where !isWrong {
                if Int.random(in: 0..<6, using: &dice) == 0 { disturb() }
                press(character, after: Int64.random(in: 0...slowness, using: &dice))
            }
            room.now = room.now.adding(seconds: 1)
            commands += pending.count
            pending = ""
        }

        /// Records the line, or gives it up where it is refused, as a ballot may be.
        mutating func enter() {
            guard !line.isEmpty, !isWrong else { return }
            room.send(.key(.enter))
            let left = room.state.workshop?.line.field.text
            if left == "" {
                recorded.append(line)
            } else {
                #expect(left == line)
                while room.state.popup != nil, room.state.popup?.leavesTheLineAlone == false {
                    room.send(.key(.escape))
                }
                room.send(.key(.control("u")))
            }
            line = ""
        }
    }

    @Test(arguments: Templates.names, [1, 2, 3] as [UInt64])
    func theLineAndTheFileHoldWhatWasTyped(template: String, seed: UInt64) throws {
        var typist = Typist(
            room: try Facilitator.starting(template), dice: Entropy(seed, UInt64(template.count)))
        for place in 0...typist.room.session.agenda.count {
            // Sometimes after a sleep, so that a question is there from the first key on.
            if Bool.random(using: &typist.dice) {
                typist.room.now = typist.room.now.adding(seconds: 1000)
            }
            if typist.room.session.endedAt == nil { typist.room.send(.key(.function(8))) }
            if typist.room.state.isIn(.sorting) {
                for number in 1...5 { typist.room.command("empty-theme T\(number)") }
            }
            for number in 0..<4 where !typist.isWrong {
                var text = Self.starts.randomElement(using: &typist.dice) ?? ""
                for _ in 0..<Int.random(in: 1...9, using: &typist.dice) {
                    text += Self.parts.randomElement(using: &typist.dice) ?? ""
                }
                typist.type(text + "x\(place)y\(number)")
                typist.enter()
            }
        }
        let file = String(decoding: SessionFile.bytes(of: typist.room.session), as: UTF8.self)
        for line in typist.recorded {
            let written = line.trimmed.replacing("\"", with: "\\\"")
            #expect(file.contains(written), "\(line)")
        }
        #expect(typist.recorded.count > typist.room.session.agenda.count)
    }
}
