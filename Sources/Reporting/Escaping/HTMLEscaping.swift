import TextTemplates

/// How any text is written in HTML, in elements and in quoted attributes alike.
///
/// Control characters become U+FFFD: HTML has no way to write them. Spaces and line breaks stay as
/// they are, and the style sheet shows them so.
struct HTMLEscaping: TextEscaping {
    /// The name by which report templates ask for it.
    static let name = "HTML"

    private static let acting = SignSet("&<>\"'")

    func escapeText(_ text: String) -> String {
        guard text.needsCare(Self.acting) else { return text }
        var text = text.readable
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        text.withUTF8 { signs in
            var start = 0
            for (place, sign) in signs.enumerated() where Self.acting.contains(sign) {
                bytes.append(contentsOf: signs[start..<place])
                bytes.append(Self.entity(of: sign))
                start = place + 1
            }
            bytes.append(contentsOf: signs[start...])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func entity(of sign: UInt8) -> String {
        switch sign {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
