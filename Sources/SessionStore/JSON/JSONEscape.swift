/// Which scalars of a text the writer escapes, and how.
enum JSONEscape {
    /// How many bytes the scalar at `index` has when it must be escaped, else 0.
    @inline(__always)
    static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = bytes[index]
        if byte < 0x80 {
            let mustEscape =
                byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
                || byte == 0x7F
            return mustEscape ? 1 : 0
        }
        guard byte == 0xC2 || byte == 0xE2 else { return 0 }
        return multibyteLength(at: index, in: bytes)
    }

    /// U+0080–009F (C1), U+2028–202E (separators, embeddings), U+2066–2069 (isolates).
    private static func multibyteLength(
        at index: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        guard index + 1 < bytes.count else { return 0 }
        if bytes[index] == 0xC2 { return bytes[index + 1] < 0xA0 ? 2 : 0 }
        guard index + 2 < bytes.count else { return 0 }
        switch (bytes[index + 1], bytes[index + 2]) {
        case (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
        default: return 0
        }
    }

    /// Appends the escape of a scalar of `length` bytes, all of them below U+10000.
    static func append(
        at index: Int, length: Int, of bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]
    ) {
        let byte = bytes[index]
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(byte)
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            let value: UInt16 =
                switch length {
                case 1: UInt16(byte)
                case 2: UInt16(byte & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)
                default:
                    UInt16(byte & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
                        | UInt16(bytes[index + 2] & 0x3F)
                }
            output.append(UInt8(ascii: "u"))
            for shift: UInt16 in [12, 8, 4, 0] {
                let digit = UInt8(truncatingIfNeeded: value >> shift & 0xF)
                output.append(
                    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}
