/// A value as JSON text (RFC 8259), in the order in which it is given.
enum JSONText {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([JSONText])
    case object([(String, JSONText)])

    /// The text, each value of a list and each member on a line of its own.
    func written(indent: Int = 0) -> String {
        let space = String(repeating: "  ", count: indent + 1)
        let end = "\n" + String(repeating: "  ", count: indent)
        switch self {
        case .text(let text): return Self.quoted(text)
        case .number(let number): return String(number)
        case .truth(let truth): return truth ? "true" : "false"
        case .list(let values):
            guard !values.isEmpty else { return "[]" }
            let lines = values.map { "\n" + space + $0.written(indent: indent + 1) }
            return "[" + lines.joined(separator: ",") + end + "]"
        case .object(let members):
            guard !members.isEmpty else { return "{}" }
            let lines = members.map {
                "\n" + space + Self.quoted($0) + ": " + $1.written(indent: indent + 1)
            }
            return "{" + lines.joined(separator: ",") + end + "}"
        }
    }

    /// A text in quotation marks; controls and marks of direction as escapes, so that a terminal shows
    /// them.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            // A page that holds the JSON must not find the end of its script in it.
            case "<": result += "\\u003c"
            case _
            where scalar.isUnwritable || scalar.properties.isBidiControl
                || ["\u{2028}", "\u{2029}", "\u{FEFF}"].contains(scalar):
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
