/// Some signs of ASCII, looked for byte by byte.
struct SignSet {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The signs of a text; those beyond ASCII are left out.
    init(_ signs: String) {
        for byte in signs.utf8 where byte < 0x80 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
    }

    /// Whether a byte is one of them.
    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte & 63) & 1 == 1
    }
}

extension UInt8 {
    /// Whether it is a letter or a digit of ASCII.
    var isLetterOrDigit: Bool {
        0x30...0x39 ~= self || 0x41...0x5A ~= self || 0x61...0x7A ~= self
    }
}
