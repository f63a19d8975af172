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

    /// The text with a capital at its beginning.
    var capitalized: String { prefix(1).uppercased() + dropFirst() }
}
