import TerminalUI

/// The keys behind escape sequences and control characters.
///
/// What the terminal database says comes first; the rules after it cover what terminals send
/// without saying so (modifiers, the two ways of Home and End, rxvt, the Linux console).
struct EscapeKeys {
    /// Whole sequences, Escape included, that this terminal announces for keys with nothing held down.
    ///
    /// A list: to go through some thirty costs a key little, and to put them into a dictionary costs a start
    /// much.
    private let announced: [(sequence: [UInt8], key: Key)]
    /// What it announces for keys with Shift, Alt or Ctrl, read when the first sequence comes: there
    /// are a hundred and more, and starting is not the time for them.
    private lazy var withModifiers: Set<[UInt8]> = Set(readModified())
        .subtracting(announced.map(\.sequence))
    private let readModified: @Sendable () -> [[UInt8]]
    /// Announced sequences that do not end as sequences usually do, the longest first.
    private lazy var unusual: [[UInt8]] = (announced.map(\.sequence) + withModifiers).filter {
        Self.end(of: $0[1...]) != $0.endIndex || $0.last.map { $0 < 0x20 || $0 > 0x7E } ?? true
    }.sorted { $0.count > $1.count }

    /// - Parameters:
    ///   - announced: sequences, Escape included. One that only begins others (`ESC [`, as the AT&T
    ///     4418 has it) is left out.
    ///   - modified: sequences of keys with something held down; read once at most.
    init(
        announced: [(sequence: [UInt8], key: Key)] = [],
        modified: @escaping @Sendable () -> [[UInt8]] = { [] }
    ) {
        self.announced = announced.filter { $0.sequence.count > 2 || !Self.begins($0.sequence) }
        readModified = modified
    }

    private static func begins(_ sequence: [UInt8]) -> Bool {
        sequence.last == UInt8(ascii: "[") || sequence.last == UInt8(ascii: "O")
    }

    /// The bytes of an announced sequence with an end of its own (`ESC O Ctrl-W`), and its key; nil
    /// where none is at hand.
    ///
    /// Such a sequence is looked for in what has come only: its kind of terminal sends it at once.
    mutating func announced(at bytes: ArraySlice<UInt8>) -> (count: Int, key: Key?)? {
        unusual.first { bytes.starts(with: $0) }.map { ($0.count, announcedKey($0)) }
    }

    /// Where the sequence that follows an Escape ends; nil when it is incomplete.
    ///
    /// - Parameter rest: from the `[` or `O` on.
    static func end(of rest: ArraySlice<UInt8>) -> Int? {
        var at = rest.startIndex + 1
        guard at < rest.endIndex else { return nil }
        if rest.first == UInt8(ascii: "O") {
            // ESC O 5 C: an old way to send Ctrl-Right; ESC O 1 ; 2 P: Shift-F1 of older GNOME.
            while at < rest.endIndex, (0x30...0x3B).contains(rest[at]) { at += 1 }
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

    /// The key that the terminal announces by that sequence; of two the one told last.
    private func announcedKey(_ sequence: [UInt8]) -> Key? {
        announced.last { $0.sequence == sequence }?.key
    }

    /// The key of a whole sequence, or nil when it is none: then it does nothing.
    mutating func key(for sequence: ArraySlice<UInt8>) -> Key? {
        let whole = Array(sequence)
        if let key = announcedKey(whole) { return key }
        // Arrows move in whichever mode the terminal is, even where it says that Shift sends these.
        if withModifiers.contains(whole), !Self.isArrow(whole) { return nil }
        guard sequence.count >= 3, let last = sequence.last else { return nil }
        let introducer = sequence[sequence.startIndex + 1]
        let body = sequence.dropFirst(2).dropLast()
        if body.first == UInt8(ascii: "[") {
            guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(last) else { return nil }
            return .function(Int(last - UInt8(ascii: "A")) + 1)
        }
        guard let numbers = Self.numbers(in: body) else { return nil }
        if introducer == UInt8(ascii: "O") {
            return Self.letterKey(last, modifier: numbers.last ?? 1, afterO: true)
        }
        let modifier = numbers.count > 1 ? numbers[1] : Self.rxvtModifiers[last] ?? 1
        switch last {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
            if numbers.first == 27, numbers.count == 3 {
                return Self.coded(numbers[2], modifier: numbers[1])
            }
            return Self.numberedKey(numbers.first ?? 0, modifier: modifier)
        case UInt8(ascii: "u"):
            return Self.coded(numbers.first ?? 0, modifier: modifier)
        default:
            return Self.letterKey(last, modifier: modifier, afterO: false)
        }
    }

    /// `ESC [` or `ESC O`, and A to D.
    private static func isArrow(_ sequence: [UInt8]) -> Bool {
        sequence.count == 3 && (UInt8(ascii: "A")...UInt8(ascii: "D")).contains(sequence[2])
    }

    /// Modifiers that rxvt says by the last byte: Shift, Ctrl, both.
    private static let rxvtModifiers: [UInt8: Int] = [
        UInt8(ascii: "$"): 2, UInt8(ascii: "^"): 5, UInt8(ascii: "@"): 6,
    ]

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
    /// Modifiers are 1 + (1 Shift, 2 Alt, 4 Ctrl). What has one is never taken for the key without.
    private static func letterKey(_ letter: UInt8, modifier: Int, afterO: Bool) -> Key? {
        switch letter {
        case UInt8(ascii: "C"), UInt8(ascii: "D"):
            let isRight = letter == UInt8(ascii: "C")
            // Ctrl or Alt goes by words.
            if modifier == 3 || modifier == 5 { return isRight ? .controlRight : .controlLeft }
            return modifier == 1 ? (isRight ? .right : .left) : nil
        case UInt8(ascii: "P")...UInt8(ascii: "S"):
            return function(Int(letter - UInt8(ascii: "P")) + 1, modifier: modifier)
        case UInt8(ascii: "Z"): return modifier < 3 ? .backTab : nil
        // rxvt: Ctrl and an arrow. Those of ESC [ are Shift, and up and down say nothing.
        case UInt8(ascii: "c"): return afterO ? .controlRight : nil
        case UInt8(ascii: "d"): return afterO ? .controlLeft : nil
        default: break
        }
        guard modifier == 1 else { return nil }
        switch letter {
        case UInt8(ascii: "A"): return .up
        case UInt8(ascii: "B"): return .down
        case UInt8(ascii: "H"): return .home
        case UInt8(ascii: "F"): return .end
        default: return afterO ? keypad(letter) : nil
        }
    }

    /// The numeric keypad in application mode, which writes what stands on its keys (VT220 manual,
    /// table 3-8, and xterm's `*` `+` `/` `=`).
    private static func keypad(_ letter: UInt8) -> Key? {
        switch letter {
        case UInt8(ascii: "M"): return .enter
        case UInt8(ascii: "I"): return .tab
        case UInt8(ascii: "X"): return .character("=")
        // From `*` to `9` they stand as in ASCII, 64 further on.
        case UInt8(ascii: "j")...UInt8(ascii: "y"):
            return .character(Character(Unicode.Scalar(letter - 64)))
        default: return nil
        }
    }

    /// Keys that are sent as a number.
    private static func numberedKey(_ number: Int, modifier: Int) -> Key? {
        switch number {
        case 11...15: return function(number - 10, modifier: modifier)
        case 17...21: return function(number - 11, modifier: modifier)
        case 23, 24: return function(number - 12, modifier: modifier)
        default: break
        }
        guard modifier == 1 else { return nil }
        switch number {
        case 1, 7: return .home
        case 4, 8: return .end
        case 2: return .insert
        case 3: return .delete
        case 5: return .pageUp
        case 6: return .pageDown
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
        // Shift 1, Alt 2, Ctrl 4; Caps Lock 64 and Num Lock 128 are states rather than keys.
        let flags = (modifier - 1) & ~0xC0
        guard flags >= 0, flags < 8 else { return nil }
        switch scalar {
        case "\t": return flags == 0 ? .tab : flags == 1 ? .backTab : nil
        case "\u{1B}": return flags == 0 ? .escape : nil
        // As terminals that know no such codes send them, whatever else is held down.
        case "\r": return flags & 2 != 0 ? .alt("\n") : .enter
        case "\u{8}", "\u{7F}": return flags & 2 != 0 ? .alt("\u{7F}") : .backspace
        case ..<"\u{20}", "\u{80}"..<"\u{A0}": return nil
        default: break
        }
        let character = Character(scalar)
        if flags & 4 != 0, scalar.isASCII { return .control(lower(character)) }
        // A letter of the digit row with Ctrl is that letter in other terminals.
        return flags & 2 != 0 ? .alt(character) : .character(character)
    }

    private static func lower(_ character: Character) -> Character {
        character.lowercased().first ?? character
    }
}
