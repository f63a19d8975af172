extension String {
    /// Lower case without accents, for searching: what people type is rarely spelt in full.
    public var folded: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            // Most of what is searched; the tables of Unicode cost fifty times as much.
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
                continue
            }
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                if let joined = joinedLetters[lower] {
                    bytes += joined.utf8
                    continue
                }
                let plain = latinBase[lower] ?? lower
                if !plain.isDiacritic {
                    bytes += UTF8.encode(plain) ?? UTF8.encodedReplacementCharacter
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar only marks another one; nothing below U+0300 does.
    fileprivate var isDiacritic: Bool {
        value >= 0x300 && properties.generalCategory == .nonspacingMark
    }
}

/// The letters that French, Spanish, Turkish and Kurmanji write with accents.
private let latinBase: [Unicode.Scalar: Unicode.Scalar] = {
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (base, accented) in [
        ("a", "àâäáãå"), ("c", "ç"), ("e", "éèêë"), ("g", "ğ"), ("i", "îïíìı"), ("n", "ñ"),
        ("o", "ôöóòõ"), ("s", "ş"), ("u", "ùûüú"), ("y", "ÿý"), ("'", "’"),
    ] {
        for scalar in accented.unicodeScalars {
            bases[scalar] = base.unicodeScalars.first
        }
    }
    return bases
}()

/// Letters that people type as two.
private let joinedLetters: [Unicode.Scalar: String] = ["œ": "oe", "æ": "ae", "ß": "ss"]
