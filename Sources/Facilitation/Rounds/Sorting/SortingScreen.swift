import TerminalUI
import Wording
import Workshop

extension State {
    /// The board: the note at hand large, the themes with their digits and counts below.
    func drawBoard(into grid: inout Grid, _ rect: Rect) {
        guard let session else { return }
        // On a very wide screen a bar far from its name says little.
        let rect = rect.splitLeft(min(rect.columns, 150)).left
        let (head, rest) = rect.splitTop(1)
        var left = StyledText(wording(.toSort(session.unsortedCount)), .heading)
        if session.leftAloneCount > 0 {
            left = left + StyledText("   " + wording(.leftAlone(session.leftAloneCount)), .muted)
        }
        if let workshop, workshop.noteFilter != .all {
            left =
                left + StyledText("   \(workshop.countToSort) · ", .muted)
                + StyledText(name(of: workshop.noteFilter), .accent)
        }
        var right = wording(.themes(session.themes.count))
        let statements = session.themes.count { !session.statement(of: $0).isEmpty }
        if statements > 0 { right += " · " + wording(.statements(statements)) }
        left.truncated(columns: max(8, head.columns - DisplayWidth.of(right) - 2))
            .draw(into: &grid, head)
        StyledText(right, .muted).draw(into: &grid, head, .right)
        let themeRows = themeRows(session, columns: rest.columns)
        let linkRows = session.themeLinks.isEmpty ? 0 : min(session.themeLinks.count, 6) + 1
        let wanted = min(max(3, rest.rows - themeRows - linkRows - 1), 8)
        let (card, below) = rest.splitTop(max(3, wanted))
        drawCard(into: &grid, card)
        let (says, list) = below.splitTop(below.rows > themeRows ? 1 : 0)
        if says.rows > 0 { drawSuggestion(session, into: &grid, says) }
        drawThemes(session, into: &grid, list)
        let rows = min(themeRows, list.rows)
        drawLinks(session, into: &grid, list.splitTop(rows + (list.rows > rows + 1 ? 1 : 0)).rest)
    }

    /// What Enter would do, and why; how many notes say the same.
    private func drawSuggestion(_ session: Session, into grid: inout Grid, _ rect: Rect) {
        // With a theme selected, Enter opens that.
        guard workshop?.list == nil, let suggestions = workshop?.suggestions else { return }
        var right = StyledText("")
        if !suggestions.alike.isEmpty {
            let phrase: Phrase =
                suggestions.takesAlike
                ? .alikeTaken(suggestions.alike.count) : .alike(suggestions.alike.count)
            right = StyledText(wording(phrase), suggestions.takesAlike ? .accent : .muted)
        }
        right.draw(into: &grid, rect, .right)
        guard let suggestion = suggestions.suggestion,
            let place = session.themes.index(of: suggestion.theme)
        else { return }
        var left = StyledText("\(Key.enter.name(wording)) → ", .key)
        left.append(place < 9 ? "\(place + 1) " : "", .key)
        let name = session.themes[place].name
        left.append(suggestion.isSure ? name : wording(.unsure(name)), .accent)
        let near = suggestion.near.map { "\($0.word) ~ \($0.near)" }
        let reasons = (suggestion.words + near).map { wording(.quoted($0)) }
        if !reasons.isEmpty { left.append("   " + reasons.joined(separator: " · "), .muted) }
        left.truncated(columns: max(0, rect.columns - right.columns - 2)).draw(into: &grid, rect)
    }

    private func drawCard(into grid: inout Grid, _ rect: Rect) {
        grid.box(rect, title: questionOfNote, style: .frame, titleStyle: .muted)
        let inner = rect.inset(columns: 2, rows: 1)
        guard let note = workshop?.note else {
            let alone = session?.leftAloneCount ?? 0
            let phrase: Phrase =
                session?.contributions.isEmpty ?? true
                ? .nothingToSort : alone > 0 ? .allSortedBut(alone) : .allSorted
            _ = StyledText(wording(phrase)).drawWrapped(into: &grid, inner, .left)
            return
        }
        let lines = StyledText(note.text, .heading).wrapped(columns: inner.columns)
        let middle = inner.splitTop(max(0, inner.rows - lines.count) / 2).rest
        for (offset, line) in lines.prefix(middle.rows).enumerated() {
            let isCut = offset == middle.rows - 1 && lines.count > middle.rows
            (isCut ? (line + " …").truncated(columns: inner.columns) : line)
                .draw(into: &grid, middle.splitTop(offset).rest)
        }
    }

    /// The prompt that the note at hand answers, for the frame around it.
    private var questionOfNote: String {
        guard let note = workshop?.note, let session,
            let prompt = note.round.flatMap({ session.agenda[$0] })?.prompts
                .first(where: { $0.id == note.prompt })
        else { return "" }
        guard prompt.gathers == nil else { return whose(note) }
        return prompt.text.text(for: session.facts.language)
    }

    /// The links between the themes, as many as there is room for, side by side.
    private func drawLinks(_ session: Session, into grid: inout Grid, _ rect: Rect) {
        let lines = session.themeLinks.map { session.line(of: $0.link, from: $0.from, wording) }
        guard !lines.isEmpty, rect.rows > 0 else { return }
        // Where they do not fit one below the other, two columns cut the longest words.
        let most = lines.count > rect.rows ? rect.columns / 2 : rect.columns
        let width = min(most, (lines.map { DisplayWidth.of($0) }.max() ?? 0) + 3)
        let room = rect.rows * max(1, rect.columns / max(1, width))
        for (place, line) in lines.enumerated() where place < room {
            let isLast = place == room - 1 && lines.count > room
            let area = Rect(
                column: rect.column + place / rect.rows * width, row: rect.row + place % rect.rows,
                columns: width - 1, rows: 1)
            StyledText(isLast ? "+ \(lines.count - place)" : " " + line, .muted)
                .truncated(columns: area.columns).draw(into: &grid, area)
        }
    }

    private func themeRows(_ session: Session, columns: Int) -> Int {
        let across = columns >= 120 ? 2 : 1
        return (session.themes.count + across - 1) / across
    }

    private func drawThemes(_ session: Session, into grid: inout Grid, _ rect: Rect) {
        guard !session.themes.isEmpty else {
            // Without a note the card says that there is nothing to sort.
            if workshop?.note != nil {
                _ = StyledText(wording(.noThemes)).drawWrapped(into: &grid, rect, .left)
            }
            return
        }
        let across = rect.columns >= 120 ? 2 : 1
        let width = rect.columns / across
        let most = max(1, session.themes.map { session.count(in: $0.id) }.max() ?? 1)
        let selected = workshop?.list?.selected
        let top = max(0, (selected ?? 0) / across - rect.rows + 1)
        for (place, theme) in session.themes.enumerated() {
            let row = place / across - top
            guard row >= 0, row < rect.rows else { continue }
            let area = Rect(
                column: rect.column + place % across * width, row: rect.row + row,
                columns: width - 1, rows: 1)
            let count = session.count(in: theme.id)
            let bar = max(0, min(12, (count * 12 + most - 1) / most))
            let name = max(8, width - 24)
            let isOffered = workshop?.suggestions.suggestion?.theme == theme.id
            var line = StyledText(
                (isOffered ? "▸" : " ") + (place < 9 ? "\(place + 1)  " : "   "), .key)
            line.append(
                TextLayout.padded(
                    TextLayout.truncated(theme.name, columns: name), columns: name, .left), .plain)
            line.append(
                " " + TextLayout.padded(String(repeating: "▪", count: bar), columns: 12, .left),
                .accent)
            line.append(TextLayout.padded("\(count)", columns: 4, .right), .muted)
            if !session.statement(of: theme).isEmpty { line.append(" ¶", .accent) }
            line.draw(into: &grid, area)
            if selected == place { grid.restyle(area, .selection) }
        }
    }
}

extension Phrase {
    static let nothingToSort = Phrase("board.nothingToSort")
    static let allSorted = Phrase("board.allSorted")
    static let noThemes = Phrase("board.noThemes")
    fileprivate static func allSortedBut(_ count: Int) -> Phrase {
        Phrase("board.allSortedBut", .count(count))
    }
    fileprivate static func leftAlone(_ count: Int) -> Phrase {
        Phrase("board.leftAlone", .count(count))
    }
    fileprivate static func statements(_ count: Int) -> Phrase {
        Phrase("board.statements", .count(count))
    }
    static func unsure(_ theme: String) -> Phrase {
        Phrase("board.unsure", .text("theme", theme))
    }
    static func alike(_ count: Int) -> Phrase { Phrase("board.alike", .count(count)) }
    static func alikeTaken(_ count: Int) -> Phrase { Phrase("board.alikeTaken", .count(count)) }
    static func quoted(_ text: String) -> Phrase { Phrase("common.quoted", .text("text", text)) }
    static func toSort(_ count: Int) -> Phrase { Phrase("board.toSort", .count(count)) }
}
