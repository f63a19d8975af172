import TerminalUI
import Wording

extension Key {
    /// What the key is called on a keyboard of the reader's language.
    public func name(_ wording: Wording) -> String {
        switch self {
        case .character(let character): String(character)
        case .control(" "): "Ctrl-␣"
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        case .alt(let letter): "Alt-\(letter.uppercased())"
        case .function(let number): "F\(number)"
        case .enter: wording(.keyEnter)
        case .tab: wording(.keyTab)
        case .backTab: wording(.keyBackTab)
        case .escape: wording(.keyEscape)
        case .backspace: wording(.keyBackspace)
        case .delete: wording(.keyDelete)
        case .insert: wording(.keyInsert)
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .controlLeft: "Ctrl-←"
        case .controlRight: "Ctrl-→"
        case .home: wording(.keyHome)
        case .end: wording(.keyEnd)
        case .pageUp: wording(.keyPageUp)
        case .pageDown: wording(.keyPageDown)
        }
    }

    /// The digit that a key stands for on boards and in menus: its own, or the unshifted character
    /// in its place on a French keyboard; nil for every other key.
    var digit: Int? {
        guard case .character(let character) = self else { return nil }
        if let digit = character.wholeNumberValue, character.isASCII { return digit }
        return azertyDigits[character]
    }
}

extension StringProtocol {
    /// The whole number that is typed with either row of digits: `25`, and `é(` on a French keyboard
    /// without Shift; nil where anything else stands in it.
    var typedNumber: Int? {
        let digits = map { Key.character($0).digit }
        guard !digits.isEmpty, digits.count <= 9, !digits.contains(nil) else { return nil }
        // Of one row: «-5» is less than nothing, and not 65.
        let ofDigits = count(where: \.isNumber)
        guard ofDigits == 0 || ofDigits == digits.count else { return nil }
        return digits.compactMap(\.self).reduce(0) { $0 * 10 + $1 }
    }
}

private let azertyDigits: [Character: Int] = [
    "&": 1, "é": 2, "\"": 3, "'": 4, "(": 5, "-": 6, "è": 7, "_": 8, "ç": 9, "à": 0,
]

extension Phrase {
    static let keyEnter = Phrase("key.enter")
    static let keyTab = Phrase("key.tab")
    static let keyBackTab = Phrase("key.backTab")
    static let keyEscape = Phrase("key.escape")
    static let keyBackspace = Phrase("key.backspace")
    static let keyDelete = Phrase("key.delete")
    static let keyInsert = Phrase("key.insert")
    static let keyHome = Phrase("key.home")
    static let keyEnd = Phrase("key.end")
    static let keyPageUp = Phrase("key.pageUp")
    static let keyPageDown = Phrase("key.pageDown")
}
