/// Bytes as a text of letters, digits, `+` and `/` (RFC 4648), as pages hold pictures.
public enum Base64 {
    private static let signs = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of some bytes, filled up with `=` to whole groups of four signs.
    public static func text(of bytes: [UInt8]) -> String {
        let count = (bytes.count + 2) / 3 * 4
        return String(unsafeUninitializedCapacity: count) { text in
            var place = 0
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let group = bytes[start..<min(start + 3, bytes.count)]
                var bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
                for step in (0..<4).reversed() {
                    // Two signs tell of one byte, three of two.
                    text[place + step] =
                        step > group.count ? UInt8(ascii: "=") : signs[bits & 0x3F]
                    bits >>= 6
                }
                place += 4
            }
            return count
        }
    }
}
