/// A text as words, in which names can be found whatever their accents, capitals and script.
struct SpokenWords {
    /// A word: what stands between blanks, signs, hyphens and apostrophes; in scripts that set no blanks
    /// between words every letter is one.
    struct Word {
        /// The letters as they are compared.
        var letters: [Unicode.Scalar] = []
        /// Where each of the letters begins in the text.
        var places: [String.Index] = []
        /// Where the word ends.
        var end: String.Index
        /// Whether it begins with a capital; in scripts without capitals every word does.
        let isCapital: Bool
        /// What stands between the word before and this one.
        let gap: Gap

        /// Where the word begins.
        var start: String.Index { places.first ?? end }
    }

    /// What stands between two words.
    enum Gap: Equatable {
        /// Nothing, in a script that sets no blanks.
        case nothing
        case blank, hyphen, apostrophe
        /// Other signs; a name does not reach across.
        case other
    }

    private(set) var words: [Word] = []
    /// Whether any letter is a small one; in a text of capitals alone they say nothing.
    private(set) var hasSmallLetters = false

    init(_ text: String) {
        var gap = Gap.other
        var isInWord = false
        let scalars = text.unicodeScalars
        var place = scalars.startIndex
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            defer { place = next }
            if Self.isInvisible(scalar) { continue }
            guard Self.isLetter(scalar) else {
                gap = isInWord ? Self.gap(scalar) : gap.joined(Self.gap(scalar))
                isInWord = false
                continue
            }
            let isSmall = Self.isSmall(scalar)
            hasSmallLetters = hasSmallLetters || isSmall
            let standsAlone = Script(scalar) == .unspaced
            if !isInWord || standsAlone {
                words.append(
                    Word(end: next, isCapital: !isSmall, gap: isInWord ? .nothing : gap))
            }
            // After a letter that stands alone another word begins.
            isInWord = true
            gap = .nothing
            let last = words.count - 1
            for letter in LetterFolding.plain(scalar).unicodeScalars {
                words[last].letters.append(letter)
                words[last].places.append(place)
            }
            words[last].end = next
        }
        words.removeAll(where: \.letters.isEmpty)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x41...0x5A).contains(scalar.value & 0xDF)
        }
        if scalar.properties.isAlphabetic { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }

    private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII
            ? (0x61...0x7A).contains(scalar.value) : scalar.properties.changesWhenTitlecased
    }

    /// Signs that nobody sees, which may stand within a word.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFE0F, 0xFEFF: true
        default: false
        }
    }

    private static func gap(_ scalar: Unicode.Scalar) -> Gap {
        switch scalar {
        case "-", "\u{2010}", "\u{2011}": .hyphen
        case "'", "\u{2019}", "\u{2BC}", "`", "\u{B4}": .apostrophe
        case "_", ".": .blank
        default: scalar.properties.isWhitespace ? .blank : .other
        }
    }
}

extension SpokenWords.Gap {
    /// What stands between two words of which the gap has one more sign.
    fileprivate func joined(_ sign: Self) -> Self {
        self == .blank && sign == .blank ? .blank : .other
    }
}

/// How a script sets words, as far as names in it are found otherwise.
enum Script {
    /// Blanks between words, and nothing grown onto names.
    case spaced
    /// No blanks between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese.
    case unspaced
    /// Hangul, where particles follow a name without a blank.
    case suffixed
    /// Arabic and Hebrew, where short words are written onto the next: «وفاطمة».
    case prefixed

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x590: self = .spaced
        case 0x590...0x6FF, 0x750...0x77F, 0x8A0...0x8FF: self = .prefixed
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
            self = .unspaced
        case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .suffixed
        default: self = .spaced
        }
    }

    /// The words of one letter that Arabic and Hebrew write onto the next word.
    static let prefixes: Set<Unicode.Scalar> = [
        "و", "ف", "ب", "ل", "ك", "ו", "ב", "ל", "מ", "ה", "ש", "כ",
    ]
}
