import TerminalUI

/// The keys behind escape sequences and control characters.
///
/// What the terminal database says comes first; the rules after it cover what terminals send
/// without saying so (modifiers, the two ways of Home and End, rxvt, the Linux console).
struct EscapeKeys {
    /// Whole sequences, Escape included, that this terminal announces.
    var announced: [[UInt8]: Key] = [:]

    /// Where the sequence that follows an Escape ends; nil when it is incomplete.
    ///
    /// - Parameter rest: from the `[` or `O` on.
    static func end(of rest: ArraySlice<UInt8>) -> Int? {
        var at = rest.startIndex + 1
        guard at < rest.endIndex else { return nil }
        if rest.first == UInt8(ascii: "O") {
            // ESC O 5 C: an old way to send Ctrl-Right.
            while at < rest.endIndex, (0x30...0x39).contains(rest[at]) { at += 1 }
            return at < rest.endIndex ? at + 1 : nil
        }
        if rest[at] == UInt8(ascii: "[") {
            // The Linux console: ESC [ [ A is F1.
            return at + 1 < rest.endIndex ? at + 2 : nil
        }
        // What begins with a question mark is no key but an answer of the terminal.
        let isAnswer = rest[at] == UInt8(ascii: "?")
        while at < rest.endIndex {
            let byte = rest[at]
            if byte < 0x20 || byte > 0x7E { return at }
            // rxvt ends shifted keys with a dollar sign, which elsewhere comes before the end.
            if byte >= 0x40 || byte == UInt8(ascii: "$") && !isAnswer { return at + 1 }
            at += 1
        }
        return nil
    }

    /// The key of a control character, 0…31 or 127.
    static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x09: return .tab
        case 0x0A, 0x0D: return .enter
        case 0x1B: return .escape
        case 0x08, 0x7F: return .backspace
        case 0: return .control(" ")
        case 1...26: return .control(Character(Unicode.Scalar(byte + 0x60)))
        default: return .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// The key of a whole sequence, or nil when it is none: then it does nothing.
    func key(for sequence: ArraySlice<UInt8>) -> Key? {
        if let key = announced[Array(sequence)] { return key }
        guard sequence.count >= 3, let last = sequence.last else { return nil }
        let introducer = sequence[sequence.startIndex + 1]
        let body = sequence.dropFirst(2).dropLast()
        if body.first == UInt8(ascii: "[") {
            guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(last) else { return nil }
            return .function(Int(last - UInt8(ascii: "A")) + 1)
        }
        guard let numbers = Self.numbers(in: body) else { return nil }
        if introducer == UInt8(ascii: "O") {
            return Self.letterKey(last, modifier: numbers.first ?? 1, afterO: true)
        }
        switch last {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"):
            if numbers.first == 27, numbers.count == 3 {
                return Self.coded(numbers[2], modifier: numbers[1])
            }
            return Self.numberedKey(
                numbers.first ?? 0, modifier: numbers.count > 1 ? numbers[1] : 1)
        case UInt8(ascii: "u"):
            return Self.coded(numbers.first ?? 0, modifier: numbers.count > 1 ? numbers[1] : 1)
        default:
            return Self.letterKey(
                last, modifier: numbers.count > 1 ? numbers[1] : 1, afterO: false)
        }
    }

    /// Numbers between semicolons; an empty one counts as 1, nil for anything else.
    private static func numbers(in body: ArraySlice<UInt8>) -> [Int]? {
        var numbers: [Int] = []
        for part in body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
            if part.isEmpty {
                numbers.append(1)
            } else if part.count <= 7, let number = Int(String(decoding: part, as: UTF8.self)) {
                numbers.append(number)
            } else {
                return nil
            }
        }
        return numbers
    }

    /// Keys that end with a letter.
    ///
    /// Modifiers are 1 + (1 Shift, 2 Alt, 4 Ctrl).
    private static func letterKey(_ letter: UInt8, modifier: Int, afterO: Bool) -> Key? {
        let jumps = (modifier - 1) & 6 != 0
        switch letter {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "C"): return jumps ? .controlRight : .right
        case UInt8(ascii: "D"): return jumps ? .controlLeft : .left
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"):
            return function(Int(letter - UInt8(ascii: "P")) + 1, modifier: modifier)
        case UInt8(ascii: "Z"): return .backTab
        case UInt8(ascii: "M"): return afterO ? .enter : nil
        // rxvt: ESC O for Ctrl, ESC [ for Shift.
        case UInt8(ascii: "a"): return .up
        case UInt8(ascii: "b"): return .down
        case UInt8(ascii: "c"): return afterO ? .controlRight : .right
        case UInt8(ascii: "d"): return afterO ? .controlLeft : .left
        default: return nil
        }
    }

    /// Keys that are sent as a number.
    private static func numberedKey(_ number: Int, modifier: Int) -> Key? {
        switch number {
        case 1, 7: return .home
        case 4, 8: return .end
        case 2: return .insert
        case 3: return .delete
        case 5: return .pageUp
        case 6: return .pageDown
        case 11...15: return function(number - 10, modifier: modifier)
        case 17...21: return function(number - 11, modifier: modifier)
        case 23, 24: return function(number - 12, modifier: modifier)
        default: return nil
        }
    }

    /// As the terminal database counts: F13 is Shift-F1, F25 is Ctrl-F1, F37 both.
    ///
    /// So a key with a modifier is never taken for the one without.
    private static func function(_ number: Int, modifier: Int) -> Key? {
        switch modifier {
        case 1: return .function(number)
        case 2: return .function(number + 12)
        case 5: return .function(number + 24)
        case 6: return .function(number + 36)
        default: return nil
        }
    }

    /// A key sent by its character code, as xterm's `modifyOtherKeys` and kitty do.
    private static func coded(_ code: Int, modifier: Int) -> Key? {
        // kitty numbers the keys that are no characters in the private use area.
        guard let scalar = Unicode.Scalar(UInt32(code)), !(0xE000...0xF8FF).contains(code) else {
            return nil
        }
        let flags = modifier - 1
        if scalar.value < 0x20 || scalar.value == 0x7F {
            if scalar == "\t", flags & 1 != 0 { return .backTab }
            return control(UInt8(scalar.value))
        }
        let character = Character(scalar)
        if flags & 4 != 0 { return scalar.isASCII ? .control(lower(character)) : nil }
        return flags & 2 != 0 ? .alt(character) : .character(character)
    }

    private static func lower(_ character: Character) -> Character {
        character.lowercased().first ?? character
    }
}
