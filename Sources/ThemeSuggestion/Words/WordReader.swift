import Workshop

/// Cuts texts into words.
///
/// A word is a run of letters and digits; apostrophes and hyphens part words («l’eau», «covoiturage-
/// école»), a sign such as an emoji is a word of its own.
struct WordReader {
    /// How many characters of a text are read: what a note is about is said by then, and a pasted
    /// document may not stop the room.
    static let limit = 2000

    /// The words of the text's first ``limit`` characters.
    func words(of text: String) -> [Word] {
        var words: [Word] = []
        let scalars = text.unicodeScalars
        var place = scalars.startIndex
        var count = 0
        var start = place
        var letters: [Unicode.Scalar] = []
        var kind = Kind.other
        func kindOf(_ scalar: Unicode.Scalar) -> Kind { Kind(scalar) }
        while place < scalars.endIndex, count < Self.limit {
            let scalar = scalars[place]
            let next = kindOf(scalar)
            let continues = next == .mark ? kind != .other : next == kind && next != .sign
            if !continues {
                Self.close(&letters, kind, text[start..<place], &words)
                start = place
                kind = next == .mark ? .other : next
            }
            if kind != .other { letters += LetterFolding.plain(scalar).unicodeScalars }
            place = scalars.index(after: place)
            count += 1
        }
        Self.close(&letters, kind, text[start..<place], &words)
        return words
    }

    private static func close(
        _ letters: inout [Unicode.Scalar], _ kind: Kind, _ written: Substring, _ words: inout [Word]
    ) {
        guard !letters.isEmpty else { return }
        words.append(Word(written: written, letters: letters, isRunOn: kind == .runOn))
        letters = []
    }

    /// What a character does to a word.
    private enum Kind {
        case letter, runOn, sign, mark, other

        init(_ scalar: Unicode.Scalar) {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .letter
            case 0..<0x80: self = .other
            // Thai to Myanmar, Khmer, kana and Han: no spaces between words.
            case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
                0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
                self = .runOn
            default:
                switch scalar.properties.generalCategory {
                // Soft hyphens and joiners do not show, and part no word.
                case .nonspacingMark, .spacingMark, .enclosingMark, .modifierSymbol, .format:
                    self = .mark
                case .otherSymbol: self = .sign
                default: self = Self.isOfWord(scalar) ? .letter : .other
                }
            }
        }

        private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
