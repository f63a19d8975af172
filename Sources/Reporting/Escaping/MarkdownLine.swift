/// One line of somebody's text on its way into Markdown.
struct MarkdownLine {
    private let line: [Unicode.Scalar]
    private let strikes: Bool
    private let addresses: [Range<Int>]
    private var result = String.UnicodeScalarView()

    /// Takes a line without its end; `strikes` when tildes can pair up in the text around it.
    init(_ line: [Unicode.Scalar], strikes: Bool) {
        self.line = line
        self.strikes = strikes
        addresses = Self.addresses(in: line)
    }

    /// Where addresses stand that can be written between `<` and `>`: some readers take what looks like
    /// an entity for one there, too.
    private static func addresses(in line: [Unicode.Scalar]) -> [Range<Int>] {
        guard line.contains(":") else { return [] }
        let text = String(String.UnicodeScalarView(line))
        let scalars = text.unicodeScalars
        return text.webAddresses.filter { !text[$0].contains(#/&#?\w+;/#) }.map { range in
            scalars.distance(
                from: scalars.startIndex, to: range.lowerBound)..<scalars.distance(
                    from: scalars.startIndex, to: range.upperBound)
        }
    }

    /// The line, escaped.
    mutating func escaped() -> String.UnicodeScalarView {
        var bidi = BidiBalance()
        let mark = startMark
        for (place, scalar) in line.enumerated() {
            bidi.note(scalar)
            if let address = addresses.first(where: { $0.contains(place) }) {
                if place == address.lowerBound { result.append("<") }
                result.append(scalar)
                if place == address.upperBound - 1 { result.append(">") }
            } else if isSpaceAtTheEdge(scalar, place) {
                result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            } else {
                if place == mark || acts(scalar, at: place) { result.append("\\") }
                result.append(scalar)
            }
        }
        result.append(contentsOf: bidi.closing)
        return result
    }

    /// Markdown drops spaces at the ends of a line, and four at the start make code.
    private func isSpaceAtTheEdge(_ scalar: Unicode.Scalar, _ place: Int) -> Bool {
        guard place == 0 || place == line.count - 1 else { return false }
        return scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator
    }

    /// The place of a sign that would make the line more than a line of text.
    private var startMark: Int? {
        guard let first = line.first else { return nil }
        switch first {
        case ">": return 0
        case "#": return 0
        case "=": return line.allSatisfy { $0 == "=" || $0.isBlank } ? 0 : nil
        case "-": return endsOrBlank(1) || line[1] == "-" ? 0 : nil
        case "+": return endsOrBlank(1) ? 0 : nil
        case ":": return endsOrBlank(1) || line[1] == "-" ? 0 : nil
        case "0"..."9":
            let digits = line.prefix { ("0"..."9").contains($0) }.count
            guard digits <= 9, digits < line.count, line[digits] == "." || line[digits] == ")",
                endsOrBlank(digits + 1)
            else { return nil }
            return digits
        default: return nil
        }
    }

    private func endsOrBlank(_ place: Int) -> Bool { place >= line.count || line[place].isBlank }

    /// Whether a sign acts in the middle of a line.
    private func acts(_ scalar: Unicode.Scalar, at place: Int) -> Bool {
        switch scalar {
        case "\\", "`", "*", "[", "]", "|": return true
        case "_": return !(isWord(place - 1) && isWord(place + 1))
        case "~": return strikes
        case "<": return place + 1 < line.count && line[place + 1].opensTag
        case "&": return isEntity(from: place)
        case "#":
            // Signs at the end of a heading would be taken for its closing.
            return place > 0 && line[place - 1].isBlank
                && line[place...].allSatisfy { $0 == "#" || $0.isBlank }
        default: return false
        }
    }

    private func isWord(_ place: Int) -> Bool {
        guard line.indices.contains(place) else { return false }
        let properties = line[place].properties
        return properties.isAlphabetic || properties.numericType != nil
    }

    private func isEntity(from place: Int) -> Bool {
        var next = place + 1
        if next < line.count, line[next] == "#" { next += 1 }
        let start = next
        while next < line.count, line[next].isASCII, isWord(next) { next += 1 }
        return next > start && next < line.count && line[next] == ";"
    }
}

extension Unicode.Scalar {
    /// Whether a tag, a comment or an address can follow `<` with this.
    fileprivate var opensTag: Bool {
        isASCII && (properties.isAlphabetic || self == "/" || self == "!" || self == "?")
    }
}
