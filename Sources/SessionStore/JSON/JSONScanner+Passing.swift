// What is passed over without a look at what it means: eight bytes at a time, since it is most of a file.
extension JSONScanner {
    /// Passes over a text, its opening quote being at hand; false when it does not end.
    ///
    /// What its escapes and its bytes mean is not looked at.
    mutating func passText() -> Bool {
        index += 1
        while true {
            skip(to: { Self.marks("\"", in: $0) | Self.marks("\\", in: $0) })
            guard let byte else { return false }
            guard byte == UInt8(ascii: "\\") else {
                index += 1
                return true
            }
            index += 2
        }
    }

    /// Moves to the next quote or bracket.
    mutating func skipToTextOrBracket() {
        // Brackets and braces differ in that one bit.
        let fold: UInt64 = 0x2020_2020_2020_2020
        skip(to: { bytes in
            Self.marks("\"", in: bytes) | Self.marks("{", in: bytes | fold)
                | Self.marks("}", in: bytes | fold)
        })
    }

    /// The highest bit of the first of eight bytes that is that sign; later ones tell nothing.
    @inline(__always)
    private static func marks(_ sign: Unicode.Scalar, in bytes: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let others = bytes ^ (ones &* UInt64(UInt8(ascii: sign)))
        return (others &- ones) & ~others & (ones << 7)
    }

    /// Moves to the next byte that is marked, or to the end.
    @inline(__always)
    private mutating func skip(to marked: (UInt64) -> UInt64) {
        while index + 8 <= bytes.count {
            let some = UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let found = marked(some)
            if found != 0 {
                index += found.trailingZeroBitCount / 8
                return
            }
            index += 8
        }
        while index < bytes.count, marked(UInt64(bytes[index])) & 0x80 == 0 { index += 1 }
        index = min(index, bytes.count)
    }
}
