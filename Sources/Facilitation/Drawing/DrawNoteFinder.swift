import TerminalUI
import Wording
import Workshop

extension State {
    /// All notes, those still to be sorted first, with the theme of the others.
    func drawNoteFinder(_ finder: NoteFinder, in frame: inout Frame) -> Position? {
        guard let workshop else { return nil }
        let session = workshop.session
        let rect = popupFrame(columns: 100, rows: size.rows)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let label = wording(.finderSearch) + " › "
        let field = inner.splitLeft(DisplayWidth.of(label)).rest.splitTop(1).top
        frame.pane("finder", in: rect, input: PopupInput(finder, in: self)) { grid, rect, _ in
            _ = drawFrame(
                finderTitle(workshop), hints: finderHints(finder, session), into: &grid, rect)
            StyledText(label, .key).draw(into: &grid, inner)
            _ = finder.field.draw(into: &grid, field)
            let (foot, list) = inner.splitTop(2).rest.splitBottom(2)
            let notes = finder.notes(in: workshop)
            if notes.isEmpty { StyledText(wording(.finderNothing), .muted).draw(into: &grid, list) }
            finder.list.draw(into: &grid, list, count: notes.count) { place in
                [line(notes[place], finder, session, columns: list.columns)]
            }
            let names = session.themes.prefix(9).enumerated().map { "\($0 + 1) \($1.name)" }
            StyledText(names.joined(separator: "   "), .muted).truncated(columns: foot.columns)
                .draw(into: &grid, foot.splitTop(1).rest)
        }
        return field.isEmpty ? nil : finder.field.cursorPosition(in: field)
    }

    private func line(
        _ id: ID<Contribution>, _ finder: NoteFinder, _ session: Session, columns: Int
    ) -> StyledText {
        guard let note = session.contributions[id] else { return "" }
        let sign = StyledText(finder.chosen.contains(id) ? "■ " : "  ", .key)
        let theme = note.theme.flatMap { session.themes[$0]?.name } ?? ""
        let room = columns - 2 - (theme.isEmpty ? 0 : min(24, DisplayWidth.of(theme)) + 3)
        let words = TextLayout.truncated(
            note.text.replacing("\n", with: " "), columns: max(8, room))
        let text = sign + StyledText(words, theme.isEmpty ? .plain : .muted)
        guard !theme.isEmpty else { return text }
        return text + StyledText("   " + TextLayout.truncated(theme, columns: 24), .muted)
    }

    private func finderTitle(_ workshop: WorkshopState) -> String {
        let title = wording(.toSort(workshop.countToSort))
        let filter = name(of: workshop.noteFilter)
        return filter.isEmpty ? title : "\(title) · \(filter)"
    }

    private func finderHints(_ finder: NoteFinder, _ session: Session) -> [(String, Phrase)] {
        let enter = Key.enter.name(wording)
        var hints: [(String, Phrase)] = [
            (enter, finder.chosen.isEmpty ? .hintInHand : .hintSort),
            (Key.tab.name(wording), .hintSeveral),
        ]
        if finder.field.isEmpty { hints.append(("1–9", .hintSort)) }
        if session.noteFilters.count > 1 { hints.append(("← →", .hintFilter)) }
        return hints + [
            ("Ctrl-N", Phrase("hint.new-theme")), (Key.escape.name(wording), .hintClose),
        ]
    }
}

extension Phrase {
    static let finderSearch = Phrase("finder.search")
    static let finderNothing = Phrase("finder.nothing")
    static let hintInHand = Phrase("hint.line.inHand")
    static let hintFilter = Phrase("hint.line.filter")
}
