/// The notes of a text in which each line is one, as pads and word processors write lists.
enum LineNotes {
    /// The notes, without the marks of their lists.
    static func of(_ text: String) -> [ImportedNote] {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let marked = lines.map { line in
            (depth: depth(of: line), mark: ListMark(line.trimmed))
        }
        let filled = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
        let counting = Set(
            ListMark.countingLines(filled.map { marked[$0] }, repeats: false).map { filled[$0] })
        var notes: [ImportedNote] = []
        for place in filled {
            let line = lines[place].trimmed
            let words = ListMark.words(
                of: line, marked[place].mark, counts: counting.contains(place))
            guard !words.isEmpty else { continue }
            notes.append(
                ImportedNote(
                    line: place + 1, text: CellText.words(of: words),
                    isDone: marked[place].mark?.isTicked ?? false))
        }
        return notes
    }

    /// How far a line is set in: a tab, or four spaces, for each level.
    static func depth(of line: Substring) -> Int {
        var width = 0
        for character in line.prefix(while: \.isWhitespace) { width += character == "\t" ? 4 : 1 }
        return width
    }
}

extension ListMark {
    /// The words of a line whose mark is known.
    static func words(of line: String, _ mark: ListMark?, counts: Bool) -> String {
        guard let mark else { return line }
        if case .number = mark.kind, !counts { return line }
        return mark.rest
    }
}
