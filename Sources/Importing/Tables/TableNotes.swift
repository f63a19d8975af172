import Workshop

extension ForeignTable {
    /// The notes of the table, a row or an answer each, in their order.
    func notes(_ columns: TableColumns, _ choice: ImportChoice) -> [ImportedNote] {
        var notes: [ImportedNote] = []
        notes.reserveCapacity(rows.count)
        let isForm = columns.sent.map { column in !sample(column, of: 1).isEmpty } ?? false
        var keys: Set<String> = []
        let hasUniqueKeys =
            columns.key.map { column in
                rows.allSatisfy { row in
                    let key = cell(row, column).trimmed
                    return !key.isEmpty && keys.insert(key).inserted
                }
            } ?? false
        let last = columns.texts.count == 1 ? columns.texts[0].bodies.last?.column : nil
        var states = LeftOut.States()
        let formats = head.firstIndex { HeadWords.normal($0).hasSuffix("format") }
        for row in rows {
            var row = row
            // Commas that nobody quoted cut the last text of a row.
            if row.fields.count > head.count, last == head.count - 1,
                !row.fields.dropFirst(head.count).allSatisfy(\.isEmpty)
            {
                let rest = row.fields[(head.count - 1)...].joined(separator: ",")
                row.fields = Array(row.fields[..<(head.count - 1)]) + [rest]
            }
            let reason = leftOut(row, columns, isForm: isForm, &states)
            let isMarkdown = formats.map { Self.isMarkdown(cell(row, $0)) } ?? false
            var answers: [ImportedNote] = []
            for (place, texts) in columns.texts.enumerated() {
                var note = self.note(
                    of: row, texts, columns, as: isMarkdown ? .markdown : .plain,
                    offset: choice.offsetSeconds)
                if hasUniqueKeys, let column = columns.key {
                    note.note.key = cell(row, column).trimmed + (place > 0 ? "/\(place + 1)" : "")
                }
                if note.leftOut == nil || note.leftOut == .missingColumn && reason != nil {
                    note.leftOut = reason ?? note.leftOut
                }
                answers.append(note)
            }
            // Somebody who answers one question of three leaves two notes less, not two empty ones.
            let given = answers.filter { !$0.text.isEmpty }
            notes += given.isEmpty ? Array(answers.prefix(1)) : given
        }
        return notes
    }

    private func note(
        of row: DelimitedTable.Row, _ texts: TableColumns.Texts, _ columns: TableColumns,
        as markup: CellText.Markup, offset: Int
    ) -> ImportedNote {
        func words(_ variants: [TableColumns.Variant]) -> (text: String, language: String?) {
            for variant in variants {
                let text = CellText.words(
                    of: cell(row, variant.column), as: markup, isBare: isBare)
                if !text.isEmpty { return (text, variant.language) }
            }
            return ("", nil)
        }
        let title = words(texts.titles)
        let body = words(texts.bodies)
        var note = IncomingNote(text: Self.joined(title.text, body.text))
        note.prompt = texts.prompt
        if let language = body.language ?? title.language { note.language = LanguageTag(language) }
        if let column = columns.theme {
            note.theme = CellText.line(of: cell(row, column), isBare: isBare).withoutLastComma
        }
        if let column = columns.prompt, note.prompt.isEmpty {
            note.prompt = CellText.line(of: cell(row, column), isBare: isBare)
        }
        if let column = columns.author { note.author = Self.author(cell(row, column)) }
        if let column = columns.language {
            note.language = Self.language(cell(row, column)) ?? note.language
        }
        if let column = columns.date {
            note.writtenAt = ForeignMoment(cell(row, column))?.moment(elseAhead: offset)
        }
        if let kind = columns.kind, Self.isTask(cell(row, kind)) { note.isAction = true }
        let isMissing =
            texts.columns.allSatisfy { $0 >= row.fields.count } && row.fields.count < head.count
        return ImportedNote(line: row.line, note, leftOut: isMissing ? .missingColumn : nil)
    }

    /// Title and body as one text: the title first, none of them twice.
    static func joined(_ title: String, _ body: String) -> String {
        guard !title.isEmpty else { return body }
        guard !body.isEmpty, title.folded != body.folded else { return title }
        if body.folded.hasPrefix(title.folded) { return body }
        return "\(title)\n\(body)"
    }

    /// A name, unless it says that there is none, or is an address.
    static func author(_ cell: String) -> String {
        let name = CellText.line(of: cell)
        let words = HeadWords.normal(name)
        if anonymous.contains(where: { words.hasPrefix($0) }) { return "" }
        return name.split(separator: " ").contains { CellKind.isMail(String($0).trimmed) }
            || CellKind.isLink(name) ? "" : name
    }

    private static let anonymous = [
        "anonym", "anonim", "utilisateur anonyme", "guest", "invite", "null", "unknown", "n a",
        "usuario anonimo", "annonyme",
    ]

    private static func language(_ cell: String) -> LanguageTag? {
        let tag = LanguageTag(cell.trimmed.replacing("_", with: "-"))
        return cell.trimmed.utf8.count < 12 && tag.isWellFormed ? tag : nil
    }

    /// Whether the column of formats says that the texts are Markdown.
    private static func isMarkdown(_ cell: String) -> Bool {
        ["md", "markdown"].contains(cell.trimmed.lowercased())
    }

    // MARK: - What stays outside

    private func leftOut(
        _ row: DelimitedTable.Row, _ columns: TableColumns, isForm: Bool,
        _ states: inout LeftOut.States
    ) -> LeftOut? {
        if let column = columns.kind, let reason = Self.reaction(cell(row, column)) {
            return reason
        }
        for flag in columns.flags {
            let value = cell(row, flag.column)
            if flag.unless ? LeftOut.isFalse(value) : LeftOut.isTrue(value) { return flag.reason }
        }
        for column in columns.states {
            if let reason = states.reason(cell(row, column)) { return reason }
        }
        if isForm, let column = columns.sent, cell(row, column).trimmed.isEmpty {
            return .unfinished
        }
        return isHeadOfArea(row, columns) ? .heading : nil
    }

    /// A row of another kind than the notes: a comment under one, a vote, a piece of news.
    private static func reaction(_ kind: String) -> LeftOut? {
        let words = HeadWords.normal(kind).split(separator: " ").map(String.init)
        guard let last = words.last else { return nil }
        return reactions.contains(last) ? .reaction : nil
    }

    private static let reactions: Set = [
        "comment", "comments", "commentaire", "comentario", "kommentar", "yorum", "reply",
        "reponse",
        "respuesta", "antwort", "vote", "votes", "voto", "stimme", "oy", "news", "actualite",
        "reporting",
        "report", "signalement", "reaction", "like",
    ]

    private static func isTask(_ kind: String) -> Bool {
        ["task", "tache", "tarea", "aufgabe", "gorev", "action", "todo", "to do"].contains(
            HeadWords.normal(kind))
    }

    /// Whether a sticky note says nothing but what the part of the board is called.
    private func isHeadOfArea(_ row: DelimitedTable.Row, _ columns: TableColumns) -> Bool {
        guard let theme = columns.theme, columns.texts.count == 1,
            let body = columns.texts[0].bodies.first
        else { return false }
        let text = cell(row, body.column).trimmed
        return !text.isEmpty && text.folded == cell(row, theme).trimmed.folded
            && HeadWords.normal(head[theme]) == "area"
    }
}

extension String {
    /// A list of tags without the comma behind the last.
    fileprivate var withoutLastComma: String {
        hasSuffix(",") || hasSuffix(";") ? String(dropLast()).trimmed : self
    }
}
