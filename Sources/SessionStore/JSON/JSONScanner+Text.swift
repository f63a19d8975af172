extension JSONScanner {
    /// Reads a text, its opening quote being at hand.
    mutating func text() throws(JSONFault) -> String {
        index += 1
        let start = index
        skipPlainBytes()
        guard let byte else { throw JSONFault(.endsEarly, at: index) }
        if byte == UInt8(ascii: "\"") {
            defer { index += 1 }
            return String(
                decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
        }
        return try escapedText(from: start)
    }

    /// Reads a text without escapes, its opening quote being at hand, and gives its bytes; nil when it
    /// has some, or anything wrong.
    mutating func plainText() -> UnsafeRawBufferPointer? {
        let start = index + 1
        index = start
        skipPlainBytes()
        guard byte == UInt8(ascii: "\"") else { return nil }
        defer { index += 1 }
        return UnsafeRawBufferPointer(rebasing: bytes[start..<index])
    }

    /// Moves to the next quote, backslash or control character.
    @inline(__always)
    private mutating func skipPlainBytes() {
        // Eight bytes at a time. The borrow trick can report a byte too many after a true one, never
        // one too few, so the loop below only ever has to look closer.
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let quote = word ^ 0x2222_2222_2222_2222
            let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
            let ones: UInt64 = 0x0101_0101_0101_0101
            let found =
                ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
                | ((word &- 0x2020_2020_2020_2020) & ~word)
            if found & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
            index += 1
        }
    }

    /// Reads on from the first backslash or control character of a text that started at `start`.
    private mutating func escapedText(from start: Int) throws(JSONFault) -> String {
        var unescaped = [UInt8](bytes[start..<index])
        while let byte {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: unescaped, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try escape(into: &unescaped)
            case 0..<0x20:
                throw JSONFault(.controlCharacter(Unicode.Scalar(byte)), at: index)
            default:
                let run = index
                skipPlainBytes()
                unescaped.append(contentsOf: bytes[run..<index])
            }
        }
        throw JSONFault(.endsEarly, at: index)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        let start = index
        index += 1
        guard let letter = byte else { throw JSONFault(.endsEarly, at: index) }
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try escapedScalar(from: start)
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: throw JSONFault(.unknownEscape, at: start)
        }
    }

    /// Reads the digits after `\u`, and the second escape of a surrogate pair.
    private mutating func escapedScalar(from start: Int) throws(JSONFault) -> Unicode.Scalar {
        let first = try hexadecimal(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, byte == UInt8(ascii: "\\"), index + 1 < bytes.count,
            bytes[index + 1] == UInt8(ascii: "u")
        else { throw JSONFault(.loneSurrogate, at: start) }
        let second = index
        index += 2
        let low = try hexadecimal(from: second)
        guard (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (low - 0xDC00))
        else { throw JSONFault(.loneSurrogate, at: start) }
        return scalar
    }

    private mutating func hexadecimal(from start: Int) throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte else { throw JSONFault(.endsEarly, at: index) }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw JSONFault(.unknownEscape, at: start)
            }
            value = value << 4 | UInt32(digit)
            index += 1
        }
        return value
    }
}
