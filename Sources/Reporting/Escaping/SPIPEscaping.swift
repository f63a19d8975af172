import Mustache

/// How any text is written in an article of SPIP.
///
/// A backslash takes the meaning from a sign; it is left out where a sign has none, within a word,
/// so that «pense-écoute» stays readable in the editor. From `<` it takes nothing: SPIP removes the
/// backslash and publishes the tag. Entities, which SPIP lets through, stand for `<` and for `&`. A
/// line break is `_ ` at the start of a line.
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
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case "\\", "~", "{", "}", "[", "]", "|", ">", "*", "#", "+":
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

    /// A web address as it stands in a link of SPIP, as text and as target: with an entity for `&`, and
    /// with the signs that would end the link or act in its text as an address may write them.
    static func address(_ address: String) -> String {
        var result = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "[": result += "%5B"
            case "]": result += "%5D"
            case "{": result += "%7B"
            case "}": result += "%7D"
            case "|": result += "%7C"
            case "~": result += "%7E"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
