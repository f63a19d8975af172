import TerminalUI
import TestSupport
import Testing
import Workshop

@testable import Facilitation

/// A letter that changes the line alone is taken and drawn without looking at anything else: nobody may
/// be able to tell.
@Suite struct GoingOnTests {
    private static let letters = Array("les outils du jardin, été comme hiver : 2 mètres ! ")
    private static let others: [Key] = [
        .enter, .backspace, .left, .end, .up, .escape, .tab, .function(8), .function(9),
        .function(4),
        .control("l"), .control("z"), .character("/"), .character("@"), .character("語"),
        .character("\u{301}"), .delete, .home, .control("u"), .control("f"),
    ]

    @Test(arguments: 1...12)
    func nobodyCanTell(seed: UInt64) {
        var dice = Entropy(seed, 5)
        let size = Size(
            columns: Int.random(in: 40...130, using: &dice),
            rows: Int.random(in: 12...40, using: &dice))
        var room = Facilitator(RoundKind.all, prompts: 2)
        room.send(.resize(size))
        for _ in 0..<40 {
            switch Int.random(in: 0..<10, using: &dice) {
            case 0: room.wait(seconds: Int.random(in: 1...70, using: &dice))
            case 1, 2: press(Self.others.randomElement(using: &dice) ?? .enter, in: &room)
            default:
                for _ in 0..<Int.random(in: 1...60, using: &dice) {
                    let letter = Self.letters.randomElement(using: &dice) ?? "a"
                    press(.character(letter), in: &room)
                }
            }
            if room.state.workshop == nil {
                room = Facilitator(RoundKind.all, prompts: 2)
                room.send(.resize(size))
            }
        }
    }

    @Test func aLongAnswerIsWrittenWithoutLookingAtAnythingElse() {
        var room = Facilitator(.opening, .goRound, size: Size(columns: 100, rows: 30))
        room.press(.function(8))
        room.press(.function(8))
        var drawn = 0
        for (place, letter) in Self.letters.prefix(45).enumerated() {
            press(.character(letter), in: &room)
            if place == 1 { drawn = room.cache.drawnPanes }
        }
        #expect(room.state.goingOn?.letters == 44)
        #expect(room.cache.drawnPanes == drawn)
        // A clock that goes on is no reason to look anew at each letter behind it.
        room.wait(seconds: 61)
        press(.character("x"), in: &room)
        #expect(room.state.goingOn?.letters == 1)
    }

    /// A space in front has what follows taken as it stands, a mark does not.
    @Test func aLineWithASpaceInFrontIsWrittenLikeAnyOther() {
        for (line, letters) in [(" @été comme hiver", 15), ("@été comme hiver", nil)] {
            var room = Facilitator(.opening, .goRound, size: Size(columns: 100, rows: 30))
            room.press(.function(8))
            room.press(.function(8))
            for letter in line { press(.character(letter), in: &room) }
            #expect(room.state.goingOn?.letters == letters, "\(line)")
        }
    }

    /// Presses a key, and compares with where everything was looked at.
    private func press(_ key: Key, in room: inout Facilitator) {
        var looking = room
        looking.state.goingOn = nil
        room.effects = []
        looking.effects = []
        room.press(key)
        looking.press(key)
        #expect(room.effects == looking.effects)
        #expect(Self.comparable(room.state) == Self.comparable(looking.state))
        let cursor = draw(room.state, into: &room.cache)
        var fresh = PaneCache()
        let other = draw(room.state, into: &fresh)
        #expect(
            cursor == other,
            "after \(key), \(room.state.goingOn as Any), \(room.state.workshop?.line.field.text ?? "")"
        )
        let isSame = room.cache.grid == fresh.grid
        #expect(isSame, "\(key) left something older than it should be")
    }

    private static func comparable(_ state: State) -> State {
        var state = state
        state.goingOn = nil
        state.stretches = 0
        state.entropy = Entropy(0, 0)
        return state
    }

    @Test func aFieldTakesALetterOnlyWhereItJoinsNothing() {
        func takes(_ letter: Character, behind field: TextField) -> Bool {
            var longer = field
            guard longer.append(letter) else { return false }
            var inserted = field
            inserted.insert(String(letter))
            return longer == inserted
        }
        for letter in "n é'7«" { #expect(takes(letter, behind: TextField("jardi")), "\(letter)") }
        for letter in "\u{301}語\t\u{AD}👍" {
            #expect(!takes(letter, behind: TextField("jardi")), "\(letter)")
        }
        #expect(!takes("n", behind: TextField("e\u{301}")))
        #expect(!takes("n", behind: TextField()))
        var field = TextField("jardin")
        field.moveLeft()
        #expect(!takes("n", behind: field))
    }
}
