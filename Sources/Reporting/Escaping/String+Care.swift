extension String {
    /// Whether anything in it needs a closer look before it goes into a document: one of the signs
    /// that act there, something unwritable, or a mark of writing direction.
    ///
    /// Most texts hold nothing of the kind, and one pass over the bytes is what they cost.
    func needsCare(_ signs: SignSet) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            var (last, beforeLast): (UInt8, UInt8) = (0, 0)
            for byte in bytes {
                let isOdd =
                    byte < 0x80
                    ? signs.contains(byte) || byte.isControl
                    : Self.isOdd(byte, after: last, beforeLast)
                if isOdd { return true }
                (beforeLast, last) = (last, byte)
            }
            return false
        }
    }

    /// Whether something unwritable may be in it.
    var mayBeUnwritable: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var last: UInt8 = 0
            for byte in bytes {
                if byte < 0x80 ? byte.isControl : Self.isUnwritable(byte, after: last) {
                    return true
                }
                last = byte
            }
            return false
        }
    }

    /// Whether the bytes end something unwritable or a mark of direction; true for a few others, too.
    private static func isOdd(_ byte: UInt8, after last: UInt8, _ beforeLast: UInt8) -> Bool {
        if isUnwritable(byte, after: last) { return true }
        switch (beforeLast, last) {
        // U+200E and U+200F, U+2028 to U+202E, U+2066 to U+2069.
        case (0xE2, 0x80): return byte == 0x8E || byte == 0x8F || 0xA8...0xAE ~= byte
        case (0xE2, 0x81): return 0xA6...0xA9 ~= byte
        // U+FEFF.
        case (0xEF, 0xBB): return byte == 0xBF
        // U+061C.
        case (_, 0xD8): return byte == 0x9C
        default: return false
        }
    }

    /// Whether the bytes end a control beyond ASCII, or what stands for no character: U+FDD0 to
    /// U+FDEF, U+FFFE and U+FFFF, and their like, which end with the same bytes.
    private static func isUnwritable(_ byte: UInt8, after last: UInt8) -> Bool {
        last == 0xC2 && byte < 0xA0 || last == 0xB7 && byte >= 0x90 || last == 0xBF && byte >= 0xBE
    }
}

extension UInt8 {
    /// Whether it is a control of ASCII, the line feed and the tabulator left out.
    fileprivate var isControl: Bool { self < 0x20 && self != 0x0A && self != 0x09 || self == 0x7F }
}
