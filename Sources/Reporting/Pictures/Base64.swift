/// Bytes as a text that can stand in a page (RFC 4648, section 4).
public enum Base64 {
    /// The bytes as text, filled up with `=` to groups of four signs.
    public static func text(_ bytes: some Sequence<UInt8>) -> String {
        var signs: [UInt8] = []
        signs.reserveCapacity((bytes.underestimatedCount + 2) / 3 * 4)
        var (group, size) = (0, 0)
        for byte in bytes {
            group = group << 8 | Int(byte)
            size += 1
            guard size == 3 else { continue }
            for shift in [18, 12, 6, 0] { signs.append(alphabet[group >> shift & 63]) }
            (group, size) = (0, 0)
        }
        if size > 0 {
            group <<= 8 * (3 - size)
            for sign in 0...size { signs.append(alphabet[group >> (18 - 6 * sign) & 63]) }
            for _ in size..<3 { signs.append(UInt8(ascii: "=")) }
        }
        return String(decoding: signs, as: UTF8.self)
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
