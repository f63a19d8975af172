import TerminalUI
import Wording
import Workshop

extension State {
    /// How a file is read and what it brings in, its columns above, its notes below.
    func drawImport(_ shown: ImportPopup, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(columns: 140, rows: pageRows)
        frame.pane("import", in: rect, input: PopupInput(shown, in: self)) { grid, rect, _ in
            let rows = shown.rows
            let inner = drawFrame(
                wording(.importTitle(shown.file.path)), hints: shown.hints(in: self), into: &grid,
                rect)
            var rest = inner
            for line in importHead(shown, session).prefix(max(1, inner.rows / 4)) {
                line.truncated(columns: rest.columns).draw(into: &grid, rest)
                rest = rest.splitTop(1).rest
            }
            if !rows.isEmpty {
                // The notes have the larger part where there are many of them.
                let free = rest.rows - 4 - shown.file.notes.count
                let height = min(rows.count, max(3, inner.rows * 2 / 5, free))
                let (list, below) = rest.splitTop(height)
                let width = importWidth(shown, columns: inner.columns)
                let drawn = shown.list.draw(into: &grid, list, count: rows.count) { place in
                    [
                        importRow(rows[place], shown, width: width)
                            .truncated(columns: list.columns)
                    ]
                }
                let hidden = rows.count - drawn.upperBound
                if hidden > 0 {
                    StyledText(" " + wording(.importBelow(hidden)), .muted).draw(into: &grid, below)
                }
                rest = below.splitTop(1).rest
            }
            for line in importNotes(shown, session, atMost: rest.rows) {
                line.truncated(columns: rest.columns).draw(into: &grid, rest)
                rest = rest.splitTop(1).rest
            }
        }
        return nil
    }

    /// How many notes go where, and how the bytes were read.
    private func importHead(_ shown: ImportPopup, _ session: Session) -> [StyledText] {
        let round = session.roundForNotes.flatMap { session.agenda[$0] }
        let count = Phrase.importInto(shown.new.count, round?.name(wording) ?? "")
        var lines = [StyledText(wording(count), shown.new.isEmpty ? .warning : .accent)]
        if session.facts.attribution == .none,
            shown.file.columns.contains(where: { $0.use == .author })
        {
            lines.append(StyledText(wording(.importKeepsNoNames), .muted))
        }
        if shown.comparison.isOtherFile {
            lines.append(StyledText(wording(.importOtherFile), .warning))
        }
        return lines + shown.file.reading.map { StyledText(wording($0), .muted) }
    }

    /// How wide the heads of columns stand.
    private func importWidth(_ shown: ImportPopup, columns: Int) -> Int {
        let widest = shown.file.columns.map { DisplayWidth.of($0.head) }.max() ?? 0
        return min(widest, max(8, columns * 2 / 5))
    }

    private func importRow(
        _ row: ImportPopup.Row, _ shown: ImportPopup, width: Int
    ) -> StyledText {
        switch row {
        case .column(let place):
            let column = shown.file.columns[place]
            let head = TextLayout.truncated(column.head, columns: width)
            let pad = String(repeating: " ", count: max(0, width - DisplayWidth.of(head)) + 2)
            let use = column.use.map { wording($0.phrase) } ?? "–"
            let words = ForeignUse.allCases.map { DisplayWidth.of(wording($0.phrase)) }
            let space = max(0, (words.max() ?? 0) - DisplayWidth.of(use)) + 2
            return StyledText(" " + head + pad, column.use == nil ? .muted : .plain)
                + StyledText(use, column.use == nil ? .muted : .accent)
                + StyledText(String(repeating: " ", count: space) + column.sample, .muted)
        case .outside(let outside):
            return check(shown.file.choice.wanted.contains(outside.reason), outside.phrase)
        case .amending:
            return check(shown.amends, .importAmending(shown.comparison.changed.count))
        }
    }

    private func check(_ isOn: Bool, _ phrase: Phrase) -> StyledText {
        StyledText(isOn ? " ✓ " : " · ", isOn ? .accent : .muted) + StyledText(wording(phrase))
    }

    /// What stays outside for good, what changed and vanished, then the first notes, as many as fit.
    private func importNotes(
        _ shown: ImportPopup, _ session: Session, atMost most: Int
    ) -> [StyledText] {
        var told = shown.file.outside.filter { !$0.canBeWanted }.map {
            StyledText(wording($0.phrase), .muted)
        }
        if !shown.comparison.known.isEmpty {
            told.append(StyledText(wording(.importKnown(shown.comparison.known.count)), .muted))
        }
        let third = max(1, most / 4)
        for (place, id) in shown.comparison.changed.prefix(third) {
            let old = session.contributions[id]?.text.onOneLine ?? ""
            let new = shown.file.notes[place].note.text.onOneLine
            told.append(StyledText(wording(.importChanged(new, was: old))))
        }
        for gone in shown.vanished(in: session).prefix(third) {
            told.append(StyledText(wording(.importVanished(gone.text.onOneLine)), .muted))
        }
        let new = shown.new
        let room = max(0, most - told.count)
        var notes = new.prefix(new.count > room ? max(0, room - 1) : room).map {
            importLine($0, session)
        }
        if notes.count < new.count {
            notes.append(StyledText(wording(.importMore(new.count - notes.count)), .muted))
        }
        return told + notes
    }

    /// A note with what is known about it.
    private func importLine(_ note: ForeignNotes.Note, _ session: Session) -> StyledText {
        let place = note.line > 0 ? "\(note.line)  " : ""
        let known = note.note
        let author = session.facts.attribution == .none ? "" : known.author
        var about = [known.theme, known.prompt, author].filter { !$0.isEmpty }
        if let language = known.language { about.append(language.text) }
        if let written = known.writtenAt {
            about.append(CalendarDay(written, offsetSeconds: zoneOffsetSeconds).iso)
        }
        if let like = note.like { about.append("≈ \(like)") }
        return StyledText(place, .muted)
            + StyledText((known.isAction ? "! " : "") + known.text.onOneLine)
            + StyledText(about.isEmpty ? "" : "   " + about.joined(separator: " · "), .muted)
    }
}

extension String {
    /// The beginning of a text without its line ends, long enough for any row.
    fileprivate var onOneLine: String {
        prefix(400).split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
