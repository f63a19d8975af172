import Mustache

/// How any text is written in HTML, in elements and in quoted attributes alike.
///
/// Control characters become U+FFFD: HTML has no way to write them. Spaces and line breaks stay as
/// they are, and the style sheet shows them so.
struct HTMLEscaping: MustacheContentType {
    /// The name by which report templates ask for it.
    static let name = "HTML"

    private static let acting = SignSet("&<>\"'")

    func escapeText(_ text: String) -> String {
        guard text.needsCare(Self.acting) else { return text }
        let text = text.readable
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 32)
        for byte in text.utf8 {
            guard Self.acting.contains(byte) else {
                bytes.append(byte)
                continue
            }
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            default: bytes += "&#39;".utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
