/// Letters as they are compared: lower case, without accents or vowel signs that people leave out.
///
/// The standard library hands out no decompositions, but the name of a letter says what it is
/// made of; what was looked up once is remembered.
struct TextFolding {
    private var known: [Unicode.Scalar: [Unicode.Scalar]] = [:]

    /// Appends what a letter becomes: usually one, two for œ or ß, none for an accent.
    mutating func append(_ scalar: Unicode.Scalar, to letters: inout [Unicode.Scalar]) {
        if scalar.isASCII {
            let isUpper = (0x41...0x5A).contains(scalar.value)
            letters.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar)
            return
        }
        if let folded = known[scalar] {
            letters += folded
            return
        }
        let folded = scalar.properties.lowercaseMapping.unicodeScalars.flatMap(Self.plain)
        known[scalar] = folded
        letters += folded
    }

    private static func plain(_ lower: Unicode.Scalar) -> [Unicode.Scalar] {
        if let joined = joinedLetters[lower] { return Array(joined.unicodeScalars) }
        if isLeftOut(lower) { return [] }
        let prefix = "LATIN SMALL LETTER "
        if let name = lower.properties.name, name.hasPrefix(prefix) {
            let words = name.dropFirst(prefix.count).split(separator: " ")
            // «E WITH ACUTE», «DOTLESS I»
            if words.count > 2, words[0].utf8.count == 1, words[1] == "WITH" {
                return Array(words[0].lowercased().unicodeScalars)
            }
        }
        return [lower]
    }

    /// Accents on their own, and the vowel signs of Hebrew and Arabic.
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0xFE0F: true
        default: false
        }
    }

    private static let joinedLetters: [Unicode.Scalar: String] = [
        "œ": "oe", "æ": "ae", "ß": "ss", "ı": "i", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه",
    ]
}
