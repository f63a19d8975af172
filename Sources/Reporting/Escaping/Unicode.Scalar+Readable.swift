extension Unicode.Scalar {
    /// Whether it is a control character (Cc), the tabulator left out.
    var isControl: Bool {
        value < 0x20 ? self != "\t" : (0x7F...0x9F).contains(value)
    }

    /// Whether no document may hold it: controls, and what stands for no character (U+FFFE, …).
    var isUnwritable: Bool {
        isControl || (0xFDD0...0xFDEF).contains(value) || value & 0xFFFE == 0xFFFE
    }

    /// Whether it is a space or a tabulator.
    var isBlank: Bool { self == " " || self == "\t" }
}

extension String {
    /// The text as any document can hold it: every line ends with a line feed, and U+FFFD stands
    /// for what is unwritable.
    var readable: String {
        guard mayBeUnwritable else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(utf8.count)
        var afterReturn = false
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where afterReturn: break
            case "\n", "\r": result.append(0x0A)
            default: result.append(scalar.isUnwritable ? "\u{FFFD}" : scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The text with what ends its changes of writing direction, where they stay open.
    var directionsEnded: String {
        guard mayTurn else { return self }
        var balance = BidiBalance()
        for scalar in unicodeScalars { balance.note(scalar) }
        guard !balance.closing.isEmpty else { return self }
        return self + String(String.UnicodeScalarView(balance.closing))
    }

    /// Whether it may begin a change of direction: U+202A to U+202E, U+2066 to U+2068.
    private var mayTurn: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var (last, beforeLast): (UInt8, UInt8) = (0, 0)
            for byte in bytes {
                if beforeLast == 0xE2,
                    last == 0x80 && 0xAA...0xAE ~= byte || last == 0x81 && 0xA6...0xA8 ~= byte
                {
                    return true
                }
                (beforeLast, last) = (last, byte)
            }
            return false
        }
    }
}
