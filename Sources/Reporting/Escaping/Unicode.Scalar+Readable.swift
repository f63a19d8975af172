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
        var result = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where afterReturn: break
            case "\n", "\r": result.append("\n")
            default: result.append(scalar.isUnwritable ? "\u{FFFD}" : scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(result)
    }

    /// The text with what ends its changes of writing direction, where they stay open.
    var directionsEnded: String {
        var balance = BidiBalance()
        guard utf8.contains(0xE2) else { return self }
        for scalar in unicodeScalars { balance.note(scalar) }
        guard !balance.closing.isEmpty else { return self }
        return self + String(String.UnicodeScalarView(balance.closing))
    }

    /// Whether a closer look is needed; most texts hold nothing of the kind.
    private var mayBeUnwritable: Bool {
        var last: UInt8 = 0
        for byte in utf8 {
            if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { return true }
            if last == 0xC2 && byte < 0xA0 { return true }
            // U+FDD0 to U+FDEF, U+FFFE and U+FFFF; their like elsewhere end with the same bytes.
            if last == 0xB7 && byte >= 0x90 || last == 0xBF && byte >= 0xBE { return true }
            last = byte
        }
        return false
    }
}
