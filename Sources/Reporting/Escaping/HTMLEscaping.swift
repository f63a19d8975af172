import Mustache

/// How any text is written in HTML, in elements and in quoted attributes alike.
///
/// Control characters become U+FFFD: HTML has no way to write them. Spaces and line breaks stay as
/// they are, and the style sheet shows them so.
struct HTMLEscaping: MustacheContentType {
    /// The name by which report templates ask for it.
    static let name = "HTML"

    func escapeText(_ text: String) -> String {
        let text = text.readable
        guard text.utf8.contains(where: Self.acts) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func acts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }
}
