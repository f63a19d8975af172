/// FNV-1a with 64 bits (Fowler, Noll and Vo): tells damage, not malice.
///
/// Each step maps different states to different states, so that a single changed byte is always
/// noticed; anything else goes unnoticed once in 2⁶⁴.
struct Checksum: Equatable {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes more bytes into account.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// The checksum of some bytes.
    static func of(_ bytes: ArraySlice<UInt8>) -> Checksum {
        var checksum = Checksum()
        bytes.withUnsafeBufferPointer { checksum.add($0) }
        return checksum
    }

    /// 16 hexadecimal digits.
    var digits: [UInt8] {
        (0..<16).map { place in
            let digit = UInt8(truncatingIfNeeded: value >> UInt64(60 - 4 * place)) & 15
            return digit < 10 ? 0x30 + digit : 0x57 + digit
        }
    }
}
