import Mustache

/// How any text is written in an article of SPIP.
///
/// A backslash takes the meaning from a sign; it is left out where a sign has none, within a word,
/// so that «pense-écoute» stays readable in the editor. SPIP lets HTML entities through, so that an
/// ampersand that would begin one is written as one. A line break is `_ ` at the start of a line.
struct SPIPEscaping: MustacheContentType {
    /// The name by which report templates ask for it.
    static let name = "SPIP"

    private static let acting = SignSet("\\~{}[]|<>*#+-_&\n")

    func escapeText(_ text: String) -> String {
        guard text.needsCare(Self.acting) else { return text }
        let text = text.readable.directionsEnded
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (place, scalar) in scalars.enumerated() {
            switch scalar {
            case "\n": result.append(contentsOf: "\n_ ".unicodeScalars)
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "\\", "~", "{", "}", "[", "]", "|", "<", ">", "*", "#", "+":
                result.append("\\")
                result.append(scalar)
            case "-", "_":
                if !(Self.isWord(scalars, place - 1) && Self.isWord(scalars, place + 1)) {
                    result.append("\\")
                }
                result.append(scalar)
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isWord(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
        guard scalars.indices.contains(place) else { return false }
        let properties = scalars[place].properties
        return properties.isAlphabetic || properties.numericType != nil
    }
}
