extension String {
    /// The text with a space in place of each line break, for headings.
    var onOneLine: String {
        guard contains(where: \.isNewline) else { return self }
        return split(whereSeparator: \.isNewline).joined(separator: " ")
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

    /// Whether there is nothing to read.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

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
