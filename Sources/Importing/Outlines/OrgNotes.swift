import Workshop

/// The notes of an outline of Emacs: items and paragraphs, headings with nothing under them, tasks.
enum OrgNotes {
    /// The notes and the title.
    static func of(_ text: String) -> (title: String, notes: [ImportedNote]) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
            String.init)
        var title = ""
        var theme = ""
        var notes: [ImportedNote] = []
        var isInDrawer = false
        /// A heading of which nothing is known to stand under it.
        var heading: (line: Int, words: String)?
        func settle() {
            if let heading { notes.append(ImportedNote(line: heading.line, text: heading.words)) }
            heading = nil
        }
        for (place, line) in lines.enumerated() {
            let words = line.trimmed
            if isInDrawer {
                isInDrawer = words.uppercased() != ":END:"
            } else if words.hasPrefix("#+") {
                if words.lowercased().hasPrefix("#+title:") { title = words.dropFirst(8).trimmed }
            } else if words.hasPrefix(":"), words.hasSuffix(":"), words.count > 2,
                !words.contains(" ")
            {
                isInDrawer = true
            } else if words.isEmpty || words.hasPrefix("# ") || words == "#" || isPlanning(words) {
                continue
            } else if line.hasPrefix("*"), let star = line.firstIndex(where: { $0 != "*" }),
                line[star] == " "
            {
                settle()
                let (state, text) = Self.heading(line[star...].trimmed)
                if let isDone = state {
                    notes.append(
                        ImportedNote(
                            line: place + 1,
                            IncomingNote(text: text, theme: theme, isAction: true, isDone: isDone)))
                } else {
                    theme = text
                    heading = (place + 1, text)
                }
            } else {
                heading = nil
                let mark = ListMark(words)
                let rest = ListMark.words(of: words, mark, counts: true)
                let text = CellText.words(of: rest)
                guard !text.isEmpty else { continue }
                notes.append(
                    ImportedNote(
                        line: place + 1, text: text, theme: theme, isDone: mark?.isTicked ?? false))
            }
        }
        settle()
        return (title, notes)
    }

    private static func isPlanning(_ line: String) -> Bool {
        ["SCHEDULED:", "DEADLINE:", "CLOSED:"].contains { line.hasPrefix($0) }
    }

    /// The words of a heading without tags at its end, and whether it is a task, and done.
    private static func heading(_ text: String) -> (isDone: Bool?, String) {
        var words = text
        if words.hasSuffix(":"), let space = words.lastIndex(of: " "),
            words[space...].trimmed.hasPrefix(":")
        {
            words = words[..<space].trimmed
        }
        for (state, isDone) in [
            ("TODO ", false), ("DONE ", true), ("NEXT ", false), ("WAITING ", false),
        ]
        where words.hasPrefix(state) {
            return (isDone, words.dropFirst(state.count).trimmed)
        }
        return (nil, words)
    }
}
