/// Letters as they are compared: lower case, without accents or vowel signs that people leave out.
///
/// The standard library hands out no decompositions, but Unicode's name of a letter says what it is
/// made of: «LATIN SMALL LETTER E WITH ACUTE».
public enum LetterFolding {
    /// What a letter becomes: usually one letter, two for œ or ß, none for an accent.
    public static func plain(_ scalar: Unicode.Scalar) -> String {
        if scalar.isASCII {
            let isUpper = (0x41...0x5A).contains(scalar.value)
            return String(isUpper ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar)
        }
        return table[scalar] ?? folded(scalar)
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String {
        scalar.properties.lowercaseMapping.unicodeScalars.map(lowerFolded).joined()
    }

    private static func lowerFolded(_ lower: Unicode.Scalar) -> String {
        if let special = specialLetters[lower] { return special }
        if isLeftOut(lower) { return "" }
        let prefix = "LATIN SMALL LETTER "
        if let name = lower.properties.name, name.hasPrefix(prefix) {
            let words = name.dropFirst(prefix.count).split(separator: " ")
            if words.count > 2, words[0].utf8.count == 1, words[1] == "WITH" {
                return words[0].lowercased()
            }
        }
        return String(lower)
    }

    /// Accents on their own, the vowel signs of Hebrew and Arabic, and what does not show: soft
    /// hyphens, joiners, marks of direction, which come along with what is pasted.
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
            true
        case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670: true
        default: false
        }
    }

    private static let specialLetters: [Unicode.Scalar: String] = [
        "œ": "oe", "æ": "ae", "ß": "ss", "ı": "i", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه",
        "’": "'", "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi",
        "\u{FB04}": "ffl", "\u{FB05}": "st", "\u{FB06}": "st", "\u{133}": "ij", "\u{1C6}": "dz",
        "\u{1C9}": "lj", "\u{1CC}": "nj", "\u{1F3}": "dz", "\u{17F}": "s",
    ]

    /// The Latin letters with accents, which would take long to look up one by one.
    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for value in [0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF, 0x2019...0x2019].joined() {
            if let scalar = Unicode.Scalar(UInt32(value)) { table[scalar] = folded(scalar) }
        }
        return table
    }()
}

extension String {
    /// Lower case without accents, for searching: what people type is rarely spelt in full.
    public var folded: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            // Most of what is searched; even a look into the table costs many times as much.
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            } else {
                bytes += LetterFolding.plain(scalar).utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
