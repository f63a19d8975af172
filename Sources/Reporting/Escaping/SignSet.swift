/// Some signs of ASCII, looked for byte by byte.
struct SignSet: Sendable {
    /// What a byte is when a text is looked through, see ``kind(of:)``.
    private let kinds: [UInt8]
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// The signs of a text; those beyond ASCII are left out.
    init(_ signs: String) {
        for byte in signs.utf8 where byte < 0x80 {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
        }
        let signs = Set(signs.utf8)
        kinds = (0...UInt8.max).map { byte in
            signs.contains(byte) && byte < 0x80 ? Self.acts : Self.kind(of: byte)
        }
    }

    /// Whether a byte is one of them.
    func contains(_ byte: UInt8) -> Bool {
        byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte & 63) & 1 == 1
    }

    /// Whether one of them is among the bytes of a text, or something unwritable, or a mark of writing
    /// direction; true for a few others, too.
    func isAmong(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        kinds.withUnsafeBufferPointer { kinds in
            var place = 0
            let end = bytes.count
            while place < end {
                let kind = kinds[Int(bytes[place])]
                place += 1
                if kind == 0 { continue }
                if kind == Self.acts { return true }
                if Self.beginsOdd(bytes, place - 1) { return true }
            }
            return false
        }
    }

    private static let acts: UInt8 = 1
    private static let mayBegin: UInt8 = 2

    /// A control of ASCII acts everywhere but for the line feed and the tabulator; some bytes may begin what
    /// no document may hold, or what turns the direction of writing; all others are nothing to look at.
    private static func kind(of byte: UInt8) -> UInt8 {
        switch byte {
        case 0x09, 0x0A: 0
        case 0..<0x20, 0x7F: acts
        case 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...: mayBegin
        default: 0
        }
    }

    /// Whether what begins there is a control, stands for no character, or marks a direction.
    private static func beginsOdd(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard place + 1 < bytes.count else { return true }
        let next = bytes[place + 1]
        let third = place + 2 < bytes.count ? bytes[place + 2] : 0
        switch bytes[place] {
        // Controls up to U+009F.
        case 0xC2: return next < 0xA0
        // U+061C.
        case 0xD8: return next == 0x9C
        // U+200E and U+200F, U+2028 to U+202E, U+2066 to U+2069.
        case 0xE2:
            return next == 0x80 && (third == 0x8E || third == 0x8F || 0xA8...0xAE ~= third)
                || next == 0x81 && 0xA6...0xA9 ~= third
        // U+FEFF, U+FDD0 to U+FDEF, U+FFFE and U+FFFF.
        case 0xEF:
            return next == 0xBB && third == 0xBF || next == 0xB7 && third >= 0x90
                || next == 0xBF && third >= 0xBE
        // What ends with the same bytes in the planes beyond.
        default: return place + 3 >= bytes.count || third == 0xBF && bytes[place + 3] >= 0xBE
        }
    }
}

extension UInt8 {
    /// Whether it is a letter or a digit of ASCII.
    var isLetterOrDigit: Bool {
        0x30...0x39 ~= self || 0x41...0x5A ~= self || 0x61...0x7A ~= self
    }
}
