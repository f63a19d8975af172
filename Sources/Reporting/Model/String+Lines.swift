extension String {
    /// The text with a space in place of each line break, for headings.
    var onOneLine: String {
        guard mayHoldLineEnd, contains(where: \.isNewline) else { return self }
        return split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Whether a line may end in it; one pass over the bytes is what most texts cost.
    private var mayHoldLineEnd: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var (last, beforeLast): (UInt8, UInt8) = (0, 0)
            for byte in bytes {
                switch byte {
                case 0x0A...0x0D: return true
                // U+0085, U+2028 and U+2029.
                case 0x85 where last == 0xC2: return true
                case 0xA8, 0xA9:
                    if last == 0x80, beforeLast == 0xE2 { return true }
                default: break
                }
                (beforeLast, last) = (last, byte)
            }
            return false
        }
    }

    /// The paragraphs of a prose: what empty lines set apart; nothing when it is blank.
    var paragraphs: [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.allSatisfy(\.isWhitespace) {
                if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }

    /// The text with a full stop where it ends without one.
    var asSentence: String {
        let end = last { !$0.isWhitespace && !"»”\")".contains($0) }
        return end.map { ".!?…".contains($0) } ?? true ? self : self + "."
    }

    /// The text, with an ellipsis for what is beyond so many characters.
    func shortened(to most: Int) -> String {
        count <= most ? self : prefix(most - 1) + "…"
    }

    /// The text cut after words into lines of at most so many characters; what does not fit into that
    /// many lines ends with an ellipsis.
    func lines(of width: Int, most: Int) -> [String] {
        var lines: [String] = []
        var rest = self[...]
        while rest.count > width, lines.count < most - 1 {
            let head = rest.prefix(width + 1)
            let end = head.lastIndex(of: " ") ?? head.index(before: head.endIndex)
            lines.append(String(rest[..<end]))
            rest = rest[end...].drop { $0 == " " }
        }
        lines.append(String(rest).shortened(to: width))
        return lines
    }
}
