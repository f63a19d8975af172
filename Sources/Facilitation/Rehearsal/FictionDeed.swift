import TerminalUI
import Wording

/// A key of the invented evening, pressed by nobody.
struct FictionDeed: Equatable, Sendable {
    let key: Key
    /// How long it waits for the one before, in milliseconds.
    let wait: Int64
    /// What the guide says meanwhile.
    let caption: Phrase

    /// The names of those who are there, in both evenings.
    static let people = ["Chloé", "Dara", "Malik"]

    /// The whole evening, some two minutes.
    ///
    /// - Parameter turnsScreen: whether the room's screen comes in turn with the facilitator's.
    static func evening(_ wording: Wording, turnsScreen: Bool) -> [FictionDeed] {
        var script = Script(wording: wording, turnsScreen: turnsScreen)
        script.press("next-round", saying: "begin", after: 6000)
        script.type(people[0], saying: "people", after: 4000)
        for name in people.dropFirst() { script.type(name, saying: "people") }
        script.press("permit-all", saying: "permit", after: 3000)
        script.press("next-round", saying: "go-round", after: 4500)
        script.look()
        for (number, _) in people.enumerated() {
            script.press("hand-on", saying: "floor", after: number == 0 ? 5000 : 2500)
            script.type(wording(Phrase.ghostWords[number]), saying: "said", after: 2000)
        }
        script.look()
        script.press("next-round", saying: "themes", after: 3500)
        script.press("new-theme", saying: "theme", after: 4500)
        script.type(wording(.fictionTheme), saying: "theme")
        script.press(.character("1"), saying: "sort", after: 5000)
        script.press(.character("1"), saying: "sort", after: 2500)
        script.look()
        script.press("next-round", saying: "closing", after: 4000)
        script.type("!" + wording(.fictionAction), saying: "action", after: 4500)
        script.press("next-round", saying: "end", after: 4000)
        script.look()
        script.press("preview", saying: "synthesis", after: 4500)
        script.press(.pageDown, saying: "synthesis", after: 5000)
        script.press(.escape, saying: "synthesis", after: 6000)
        return script.deeds
    }
}

/// Writes down the keys of the invented evening.
private struct Script {
    let wording: Wording
    let turnsScreen: Bool
    var deeds: [FictionDeed] = []
    /// The key that each caption names, which it goes on naming while it stands.
    private var named: [String: String] = [:]

    init(wording: Wording, turnsScreen: Bool) {
        self.wording = wording
        self.turnsScreen = turnsScreen
    }

    mutating func press(_ key: Key, saying caption: String, after wait: Int64) {
        deeds.append(
            FictionDeed(
                key: key, wait: wait, caption: .fiction(caption, key: named[caption] ?? "")))
    }

    /// The key of a command, as the table has it.
    mutating func press(_ command: String, saying caption: String, after wait: Int64) {
        guard let key = CommandTable.named(command)?.keys.first else { return }
        named[caption] = key.name(wording)
        deeds.append(
            FictionDeed(
                key: key, wait: wait, caption: .fiction(caption, key: key.name(wording))))
    }

    mutating func type(_ text: String, saying caption: String, after wait: Int64 = 700) {
        for (place, character) in text.enumerated() {
            press(.character(character), saying: caption, after: place == 0 ? wait : 45)
        }
        press(.enter, saying: caption, after: 500)
    }

    /// Turns to the room's screen and back.
    mutating func look() {
        guard turnsScreen else { return }
        press("stage", saying: "room", after: 1500)
        press("stage", saying: "room", after: 4500)
    }
}

extension Phrase {
    fileprivate static func fiction(_ name: String, key: String) -> Phrase {
        Phrase(key: "try.fiction.\(name)", arguments: [.text("key", key)])
    }
    /// What somebody says who is not there.
    static let ghostWords = [
        Phrase("try.words.1"), Phrase("try.words.2"), Phrase("try.words.3"),
        Phrase("try.words.4"), Phrase("try.words.5"), Phrase("try.words.6"),
    ]
    static let fictionTheme = Phrase("try.theme")
    static let fictionAction = Phrase("try.action")
}
