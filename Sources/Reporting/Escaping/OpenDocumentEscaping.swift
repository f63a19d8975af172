import TextTemplates

/// How any text is written in a paragraph of OpenDocument.
///
/// Spaces beyond the first, those at the edges, tabulators and line breaks are elements there
/// (OpenDocument 1.3, part 3, 6.1). Control characters become U+FFFD, as XML cannot hold them.
struct OpenDocumentEscaping: TextEscaping {
    /// The name by which report templates ask for it.
    static let name = "ODF"

    private static let acting = SignSet("&<>\"\n\t")

    func escapeText(_ text: String) -> String {
        guard text.needsCare(Self.acting) || text.hasSpacesThatVanish else { return text }
        let text = text.readable.directionsEnded
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
}

extension String {
    /// Whether a reader of XML would drop some of its spaces: those at the edges, or after another.
    fileprivate var hasSpacesThatVanish: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var last: UInt8 = 0x20
            for byte in bytes {
                if byte == 0x20, last == 0x20 { return true }
                last = byte
            }
            return !bytes.isEmpty && last == 0x20
        }
    }
}
