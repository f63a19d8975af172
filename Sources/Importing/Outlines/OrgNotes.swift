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
        var block: String?
        /// A heading of which nothing is known to stand under it.
        var heading: (line: Int, level: Int, words: String)?
        func settle(before level: Int) {
            if let heading, level <= heading.level {
                notes.append(ImportedNote(line: heading.line, text: heading.words))
            }
            heading = nil
        }
        for (place, line) in lines.enumerated() {
            let words = line.trimmed
            if let end = block {
                if words.lowercased().hasPrefix(end) {
                    block = nil
                } else if !words.isEmpty {
                    notes.append(
                        ImportedNote(line: place + 1, text: words, theme: theme, leftOut: .layout))
                }
            } else if words.lowercased().hasPrefix("#+begin_") {
                let kind = words.lowercased().dropFirst(8).prefix { !$0.isWhitespace }
                // What is quoted was said; what is a source was not.
                if !["quote", "verse", "center"].contains(kind) { block = "#+end_\(kind)" }
            } else if words.hasPrefix("|") {
                if words.contains(where: { $0.isLetter || $0.isNumber }) {
                    notes.append(
                        ImportedNote(line: place + 1, text: words, theme: theme, leftOut: .layout))
                }
            } else if isInDrawer {
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
                let level = line.distance(from: line.startIndex, to: star)
                settle(before: level)
                let (state, text, isGivenUp) = Self.heading(line[star...].trimmed)
                if isGivenUp {
                    notes.append(
                        ImportedNote(
                            line: place + 1, text: text, theme: theme, leftOut: .withdrawn))
                } else if let isDone = state {
                    notes.append(
                        ImportedNote(
                            line: place + 1,
                            IncomingNote(text: text, theme: theme, isAction: true, isDone: isDone)))
                } else {
                    theme = text
                    heading = (place + 1, level, text)
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
        settle(before: 0)
        return (title, notes)
    }

    private static func isPlanning(_ line: String) -> Bool {
        ["SCHEDULED:", "DEADLINE:", "CLOSED:"].contains { line.hasPrefix($0) }
    }

    /// The words of a heading without tags and counts at its end, whether it is a task, and done, and whether
    /// it was given up.
    private static func heading(_ text: String) -> (isDone: Bool?, String, isGivenUp: Bool) {
        var words = text
        if words.hasSuffix(":"), let space = words.lastIndex(of: " "),
            words[space...].trimmed.hasPrefix(":")
        {
            words = words[..<space].trimmed
        }
        if words.hasSuffix("]"), let open = words.lastIndex(of: "["),
            words[open...].dropFirst().dropLast().allSatisfy({
                $0.isASCIIDigit || "/%".contains($0)
            })
        {
            words = words[..<open].trimmed
        }
        for state in ["CANCELLED ", "CANCELED ", "KILL "] where words.hasPrefix(state) {
            return (nil, words.dropFirst(state.count).trimmed, true)
        }
        for (state, isDone) in [
            ("TODO ", false), ("DONE ", true), ("NEXT ", false), ("WAITING ", false),
        ]
        where words.hasPrefix(state) {
            return (isDone, words.dropFirst(state.count).trimmed, false)
        }
        return (nil, words, false)
    }
}
