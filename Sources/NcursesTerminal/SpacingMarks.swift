import CNcurses

/// Vowel signs that stand beside their letter (हि, கொ): the C library gives them a column, which kitty,
/// qterminal and mlterm do not; what curses writes behind one would cover a letter there.
///
/// Nobody can be asked who is who: over ssh, qterminal has the name of xterm. So the place is not
/// counted: a space takes the column, the sign goes back to it, and the cursor returns to where it was
/// saved behind the space. Where the sign has a column of its own, it covers the space; where it has
/// none, it joins its letter, and the space stays.
enum SpacingMarks {
    /// Whether a scalar is such a sign.
    static func contains(_ scalar: UInt32) -> Bool {
        // Letters of most languages are below.
        guard scalar >= 0x903,
            !(0x1C00..<0xA800).contains(scalar) || (0x1C20..<0x1D00).contains(scalar),
            let scalar = Unicode.Scalar(scalar)
        else { return false }
        return scalar.properties.generalCategory == .spacingMark
            && curses_width(scalar.value) == 1
    }

    /// What is to be written in the place of what curses wrote.
    static func placed(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var at = 0
        while at < bytes.count {
            let length = Self.length(of: bytes[at])
            let end = min(bytes.count, at + length)
            if length > 2, let scalar = Self.scalar(bytes[at..<end]), contains(scalar) {
                // A space, save, one back, the sign, restore.
                result += [0x20, 0x1B, 0x37, 0x08] + bytes[at..<end] + [0x1B, 0x38]
            } else {
                result += bytes[at..<end]
            }
            at = end
        }
        return result
    }

    /// Bytes of the scalar that begins with this one.
    private static func length(of byte: UInt8) -> Int {
        byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    private static func scalar(_ bytes: ArraySlice<UInt8>) -> UInt32? {
        String(validating: bytes, as: UTF8.self)?.unicodeScalars.first?.value
    }
}
