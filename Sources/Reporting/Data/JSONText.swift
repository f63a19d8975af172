/// A value as JSON text (RFC 8259), in the order in which it is given.
enum JSONText {
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([JSONText])
    case object([(String, JSONText)])

    /// The text, each value of a list and each member on a line of its own.
    func written() -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1 << 16)
        write(to: &bytes, depth: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .text(let text): Self.quote(text, to: &bytes)
        case .number(let number): bytes.append(String(number))
        case .truth(let truth): bytes.append(truth ? "true" : "false")
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for place in values.indices {
                Self.beginLine(to: &bytes, depth: depth + 1, isFirst: place == 0)
                values[place].write(to: &bytes, depth: depth + 1)
            }
            if !values.isEmpty { Self.beginLine(to: &bytes, depth: depth) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for place in members.indices {
                Self.beginLine(to: &bytes, depth: depth + 1, isFirst: place == 0)
                Self.quote(members[place].0, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                bytes.append(UInt8(ascii: " "))
                members[place].1.write(to: &bytes, depth: depth + 1)
            }
            if !members.isEmpty { Self.beginLine(to: &bytes, depth: depth) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func beginLine(to bytes: inout [UInt8], depth: Int, isFirst: Bool = true) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }

    /// What ends a text, begins an escape, or would end the script of a page that holds the JSON; and
    /// the two white spaces that are written as escapes.
    private static let acting = SignSet("\"\\<\n\t")

    /// A text in quotation marks; controls and marks of direction as escapes, so that a terminal shows
    /// them.
    private static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        defer { bytes.append(UInt8(ascii: "\"")) }
        guard text.needsCare(acting) else {
            bytes.append(text)
            return
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append("\\\"")
            case "\\": bytes.append("\\\\")
            case "\n": bytes.append("\\n")
            case "\r": bytes.append("\\r")
            case "\t": bytes.append("\\t")
            case "<": bytes.append("\\u003c")
            case _
            where scalar.isUnwritable || scalar.value > 0x600 && scalar.properties.isBidiControl
                || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == "\u{FEFF}":
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
                }
            default: bytes.append(scalar)
            }
        }
    }
}
