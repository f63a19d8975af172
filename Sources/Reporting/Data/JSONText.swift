/// A value as JSON text (RFC 8259), in the order in which it is given.
enum JSONText {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([JSONText])
    case object([(String, JSONText)])

    /// The text, each value of a list and each member on a line of its own.
    func written() -> String {
        var text = ""
        write(to: &text, indent: "\n")
        return text
    }

    private func write(to result: inout String, indent end: String) {
        let space = end + "  "
        switch self {
        case .text(let text): Self.quote(text, to: &result)
        case .number(let number): result += String(number)
        case .truth(let truth): result += truth ? "true" : "false"
        case .list(let values):
            for (place, value) in values.enumerated() {
                result += place == 0 ? "[" : ","
                result += space
                value.write(to: &result, indent: space)
            }
            result += values.isEmpty ? "[]" : end + "]"
        case .object(let members):
            for (place, (name, value)) in members.enumerated() {
                result += place == 0 ? "{" : ","
                result += space
                Self.quote(name, to: &result)
                result += ": "
                value.write(to: &result, indent: space)
            }
            result += members.isEmpty ? "{}" : end + "}"
        }
    }

    /// A text in quotation marks; controls and marks of direction as escapes, so that a terminal shows
    /// them.
    private static func quote(_ text: String, to result: inout String) {
        result += "\""
        defer { result += "\"" }
        guard !text.utf8.allSatisfy(stands) else {
            result += text
            return
        }
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
            where scalar.isUnwritable || scalar.value > 0x600 && scalar.properties.isBidiControl
                || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{FEFF}":
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// Whether a byte is written as it is, whatever stands around it: those of ASCII that mean
    /// nothing.
    private static func stands(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
            && byte != UInt8(ascii: "<")
    }
}
