/// Text in lines of 72 columns, as e-mail wants it.
///
/// A line that goes on in the next one keeps its space at the end (RFC 3676, format=flowed), so that
/// a mail program can put the lines together again and nothing is lost.
enum FlowedText {
    /// How wide a line is at most, unless a word is longer.
    static let width = 72

    /// The fragments as lines, the first after a sign; the others below the first word when the sign
    /// hangs.
    static func lines(of fragments: [Fragment], after sign: String, isHanging: Bool) -> [String] {
        let indent = isHanging ? String(repeating: " ", count: sign.count) : ""
        let text = fragments.map { $0.text.readable.directionsEnded }.joined(separator: " ")
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var pieces = wrapped(line, columns: width - indent.count).map { indent + $0 }
            // At a true end of line a space would say that the line goes on.
            while pieces.last?.last == " " { pieces[pieces.count - 1].removeLast() }
            lines += pieces
        }
        guard let first = lines.first else { return [sign] }
        lines[0] = sign + (isHanging ? String(first.dropFirst(indent.count)) : first)
        return lines
    }

    /// A line cut after spaces.
    private static func wrapped(_ line: Substring, columns limit: Int) -> [Substring] {
        if line.utf8.count <= limit { return [line] }
        var lines: [Substring] = []
        var start = line.startIndex
        var end: Substring.Index?
        var count = 0
        var place = line.startIndex
        while place < line.endIndex {
            let character = line[place]
            let next = line.index(after: place)
            count += columns(of: character)
            // The space at the end does not count: nobody sees it.
            if count > limit, character != " ", let cut = end {
                lines.append(line[start..<cut])
                start = cut
                end = nil
                count = columns(String(line[cut..<next]))
            }
            if character == " " { end = next }
            place = next
        }
        lines.append(line[start...])
        return lines
    }

    /// How many columns a text takes.
    static func columns(_ text: String) -> Int {
        text.reduce(0) { $0 + columns(of: $1) }
    }

    private static func columns(of character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        // Hangul, kana, Han, full-width forms and most pictures take two (UAX #11).
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
