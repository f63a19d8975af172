extension String {
    /// Whether anything in it needs a closer look before it goes into a document: one of the signs
    /// that act there, something unwritable, or a mark of writing direction.
    ///
    /// Most texts hold nothing of the kind, and one pass over the bytes is what they cost.
    func needsCare(_ signs: SignSet) -> Bool {
        var text = self
        return text.withUTF8 { signs.isAmong($0) }
    }

    /// Whether something unwritable may be in it.
    var mayBeUnwritable: Bool { needsCare(Self.noSigns) }

    private static let noSigns = SignSet("")

    /// Whether a pair or more of bytes is in it, of ASCII.
    func holds(_ first: UInt8, _ second: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            var last: UInt8 = 0
            for byte in bytes {
                if byte == second, last == first { return true }
                last = byte
            }
            return false
        }
    }

    /// Whether a byte is in it.
    func holds(_ sign: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            // Without a way out in the middle several bytes are looked at at once.
            var isFound = false
            for byte in bytes { isFound = isFound || byte == sign }
            return isFound
        }
    }

    /// Whether a byte is in it that is no less than that.
    func holdsByte(from least: UInt8) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            var greatest: UInt8 = 0
            for byte in bytes { greatest = max(greatest, byte) }
            return greatest >= least
        }
    }

    /// Makes a text of scalars; faster than by a view of them, which grows sign by sign.
    init(scalars: [Unicode.Scalar]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count + 32)
        for scalar in scalars { bytes.append(scalar) }
        self = String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Adds the bytes of a text.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    /// Adds the bytes of a scalar.
    mutating func append(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        func rest(_ shift: UInt32) -> UInt8 { UInt8(0x80 | value >> shift & 0x3F) }
        switch value {
        case 0..<0x80: append(UInt8(value))
        case 0x80..<0x800:
            append(UInt8(0xC0 | value >> 6))
            append(rest(0))
        case 0x800..<0x10000:
            append(UInt8(0xE0 | value >> 12))
            append(rest(6))
            append(rest(0))
        default:
            append(UInt8(0xF0 | value >> 18))
            append(rest(12))
            append(rest(6))
            append(rest(0))
        }
    }
}
