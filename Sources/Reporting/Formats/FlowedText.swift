/// Text in lines of 72 columns, as e-mail wants it.
///
/// A line that goes on in the next one keeps its space at the end (RFC 3676, format=flowed), so that
/// a mail program can put the lines together again and nothing is lost.
enum FlowedText {
    /// How wide a line is at most, unless a word is longer.
    static let width = 72

    /// The fragments as lines, the first after a sign; lines that were typed stand below the first word
    /// when the sign hangs.
    ///
    /// A line that only goes on begins at the margin: put together with the one before it, spaces at
    /// its start would be a hole in the sentence.
    static func lines(of fragments: [Fragment], after sign: String, isHanging: Bool) -> [String] {
        let escaping = PlainTextEscaping()
        let text =
            fragments.count == 1
            ? escaping.escapeText(fragments[0].text)
            : fragments.map { escaping.escapeText($0.text) }.joined(separator: " ")
        return lines(of: text, after: sign, isHanging: isHanging)
    }

    /// An item of a list that is nothing but a text, with the ends of its lines.
    static func joined(_ text: String, after sign: String) -> String {
        let lines = lines(
            of: PlainTextEscaping().escapeText(text), after: sign, isHanging: true)
        return lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
    }

    private static func lines(
        of text: String, after sign: String, isHanging: Bool
    ) -> [String] {
        // As nearly half of them are.
        if text.utf8.count + sign.utf8.count <= width, text.utf8.last != 0x20,
            !text.holds(0x0A), !text.isEmpty || sign.utf8.last != 0x20
        {
            return [sign + text]
        }
        let indent = isHanging ? String(repeating: " ", count: sign.count) : ""
        var lines: [String] = []
        // Nearly all texts are one line.
        let parts =
            text.holds(0x0A)
            ? text.split(separator: "\n", omittingEmptySubsequences: false) : [text[...]]
        for line in parts {
            let first = lines.count
            for piece in wrapped(line, columns: width - indent.utf8.count) {
                lines.append(String(piece))
            }
            // At a true end of line a space would say that the line goes on.
            let last = lines.count - 1
            while lines[last].utf8.last == 0x20 { lines[last].unicodeScalars.removeLast() }
            if first == 0 {
                lines[0] = sign + lines[0]
            } else if !lines[first].isEmpty {
                lines[first] = indent + lines[first]
            }
        }
        return lines
    }

    /// A line cut after spaces.
    private static func wrapped(_ line: Substring, columns limit: Int) -> [Substring] {
        if line.utf8.count <= limit { return [line] }
        if line.utf8.allSatisfy({ $0 < 0xCC }) { return narrow(line, columns: limit) }
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
            if character == " ", mayBegin(line[next...]) { end = next }
            place = next
        }
        lines.append(line[start...])
        return lines
    }

    /// Whether a line may begin with that: not with a sign that belongs to the word before it, a space,
    /// or what a mail program takes for a quotation.
    private static func mayBegin(_ rest: Substring) -> Bool {
        rest.first.map { !"!?:;%€»> ".contains($0) } ?? true
    }

    private static func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard place < bytes.count else { return true }
        return switch bytes[place] {
        case 0x20, 0x21, 0x25, 0x3A, 0x3B, 0x3E, 0x3F: false
        case 0xC2: place + 1 == bytes.count || bytes[place + 1] != 0xBB
        default: true
        }
    }

    /// The same for a line of which every character is one scalar and takes one column: letters of
    /// Latin, below U+0300, without the search for the ends of characters.
    private static func narrow(_ line: Substring, columns limit: Int) -> [Substring] {
        var cuts: [Int] = []
        var line = line
        line.withUTF8 { bytes in
            var (start, end) = (0, 0)
            var (count, countAtEnd) = (0, 0)
            for place in bytes.indices where bytes[place] & 0xC0 != 0x80 {
                count += 1
                if bytes[place] == 0x20, mayBegin(bytes, place + 1) {
                    (end, countAtEnd) = (place + 1, count)
                } else if count > limit, end > start {
                    cuts.append(end)
                    start = end
                    count -= countAtEnd
                }
            }
        }
        var lines: [Substring] = []
        var start = line.startIndex
        for cut in cuts {
            let end = line.utf8.index(line.startIndex, offsetBy: cut)
            lines.append(line[start..<end])
            start = end
        }
        return lines + [line[start...]]
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
