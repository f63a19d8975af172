import Mustache

/// How any text is written in a paragraph of OpenDocument.
///
/// Spaces beyond the first, those at the edges, tabulators and line breaks are elements there
/// (OpenDocument 1.3, part 3, 6.1). Control characters become U+FFFD, as XML cannot hold them.
struct OpenDocumentEscaping: MustacheContentType {
    /// The name by which report templates ask for it.
    static let name = "ODF"

    func escapeText(_ text: String) -> String {
        let text = text.readable.directionsEnded
        guard text.utf8.contains(where: Self.acts) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 64)
        var spaces = 0
        var isAtEdge = true
        for scalar in text.unicodeScalars {
            if scalar == " " {
                spaces += 1
                continue
            }
            Self.write(spaces, to: &result, isAtEdge: isAtEdge || scalar == "\n" || scalar == "\t")
            spaces = 0
            isAtEdge = false
            switch scalar {
            case "\n":
                result += "<text:line-break/>"
                isAtEdge = true
            case "\t":
                result += "<text:tab/>"
                isAtEdge = true
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        Self.write(spaces, to: &result, isAtEdge: true)
        return result
    }

    private static func write(_ spaces: Int, to result: inout String, isAtEdge: Bool) {
        guard spaces > 0 else { return }
        if !isAtEdge { result += " " }
        let rest = isAtEdge ? spaces : spaces - 1
        if rest == 1 { result += "<text:s/>" }
        if rest > 1 { result += "<text:s text:c=\"\(rest)\"/>" }
    }

    private static func acts(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "&"),
            UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""):
            true
        default: false
        }
    }
}
