/// The notes of Markdown: items and paragraphs; a heading is the theme of what stands under it.
enum MarkdownNotes {
    /// The notes and the title.
    static func of(_ text: String) -> (title: String, notes: [ImportedNote]) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
            String.init)
        var reader = Reader(lines)
        reader.read()
        return (reader.title, reader.notes)
    }

    private struct Reader {
        private let lines: [String]
        private(set) var notes: [ImportedNote] = []
        private(set) var title = ""
        private var theme = ""
        private var paragraph: [String] = []
        private var paragraphLine = 0
        private let marks: [(depth: Int, mark: ListMark?)]
        private let counting: Set<Int>

        init(_ lines: [String]) {
            self.lines = lines
            marks = lines.map { (LineNotes.depth(of: $0[...]), ListMark($0.trimmed)) }
            let filled = lines.indices.filter { !lines[$0].trimmed.isEmpty }
            let marks = self.marks
            counting = Set(
                ListMark.countingLines(filled.map { marks[$0] }, repeats: true).map { filled[$0] })
        }

        mutating func read() {
            var place = frontMatterEnd
            var fence: String?
            while place < lines.count {
                let line = lines[place].trimmed
                defer { place += 1 }
                if let open = fence {
                    if line.hasPrefix(open) {
                        fence = nil
                    } else if !line.isEmpty {
                        add(line, at: place, .layout)
                    }
                    continue
                }
                if line.hasPrefix("%%"), !line.dropFirst(2).contains("%%") {
                    // A remark of several lines that is not shown.
                    endParagraph()
                    fence = "%%"
                    if line.count > 2 { add(line, at: place, .layout) }
                } else if line.hasPrefix("```") || line.hasPrefix("~~~") {
                    endParagraph()
                    fence = String(line.prefix(3))
                } else if line.isEmpty || isRule(line) || line.hasPrefix(":::")
                    || line.lowercased() == "[toc]"
                {
                    endParagraph()
                } else if let heading = Self.heading(line) {
                    endParagraph()
                    theme = MarkdownText.words(of: heading)
                    if title.isEmpty { title = theme }
                } else if line.hasPrefix("|") {
                    endParagraph()
                    if line.contains(where: { $0.isLetter || $0.isNumber }) {
                        add(Self.row(line), at: place, .layout)
                    }
                } else if let mark = marks[place].mark, isItem(place, mark) {
                    endParagraph()
                    add(mark.rest, at: place, nil, isDone: mark.isTicked ?? false)
                } else {
                    if paragraph.isEmpty { paragraphLine = place }
                    paragraph.append(line.hasPrefix("> ") ? line.dropFirst(2).trimmed : line)
                }
            }
            endParagraph()
        }

        /// The first line behind what stands between two rules at the very start.
        private var frontMatterEnd: Int {
            guard lines.first?.trimmed == "---" else { return 0 }
            let end = lines.dropFirst().prefix(60).firstIndex {
                $0.trimmed == "---" || $0.trimmed == "..."
            }
            return end.map { $0 + 1 } ?? 0
        }

        private func isItem(_ place: Int, _ mark: ListMark) -> Bool {
            if case .number = mark.kind { return counting.contains(place) }
            return !mark.rest.isEmpty
        }

        private func isRule(_ line: String) -> Bool {
            line.count > 2
                && (line.allSatisfy { $0 == "-" } || line.allSatisfy { $0 == "*" }
                    || line.allSatisfy { $0 == "_" } || line.allSatisfy { $0 == "=" })
        }

        private static func heading(_ line: String) -> String? {
            let marks = line.prefix { $0 == "#" }
            let rest = line.dropFirst(marks.count)
            guard (1...6).contains(marks.count), rest.first?.isWhitespace == true else {
                return nil
            }
            return rest.trimmed.replacing("#", with: "").trimmed
        }

        private static func row(_ line: String) -> String {
            line.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }.joined(
                separator: " – ")
        }

        private mutating func add(
            _ words: String, at place: Int, _ reason: LeftOut?, isDone: Bool = false
        ) {
            let text = CellText.words(of: words, as: .markdown)
            guard !text.isEmpty else { return }
            notes.append(
                ImportedNote(
                    line: place + 1, text: text, theme: theme, isDone: isDone, leftOut: reason))
        }

        private mutating func endParagraph() {
            guard !paragraph.isEmpty else { return }
            let isAbout =
                notes.isEmpty && !title.isEmpty && paragraph.count > 1
                && paragraph.allSatisfy(Self.isProperty)
            if let first = paragraph.first, first.hasPrefix("[!"),
                let end = first.firstIndex(of: "]")
            {
                // What kind of box a quotation stands in.
                paragraph[0] = first[first.index(after: end)...].drop { "+-".contains($0) }.trimmed
            }
            add(
                paragraph.filter { !$0.isEmpty }.joined(separator: " "), at: paragraphLine,
                isAbout ? .layout : nil)
            paragraph = []
        }

        /// Whether a line under the title says something about the page: `Created: 2 November 2026`.
        private static func isProperty(_ line: String) -> Bool {
            guard let colon = line.firstRange(of: ": ") else { return false }
            let name = line[..<colon.lowerBound]
            return name.split(separator: " ").count < 4 && name.count < 30
                && name.allSatisfy { $0.isLetter || $0 == " " || $0 == "-" }
        }
    }
}
