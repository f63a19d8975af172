import TerminalUI
import Wording
import Workshop

extension State {
    /// Draws the list of sessions.
    func drawHome(in frame: inout Frame) -> Position? {
        let (header, afterHeader) = frame.bounds.splitTop(2)
        let (bottom, body) = afterHeader.splitBottom(3)
        let title = [wording(.homeTitle), fullPath(home.folder)]
        frame.pane("home title", in: header, input: title) { grid, rect, title in
            let inner = rect.inset(columns: 1)
            let name = StyledText(title[0], .heading)
            name.draw(into: &grid, inner)
            let room = max(0, inner.columns - name.columns - 3)
            StyledText(Self.end(of: title[1], columns: room), .muted)
                .draw(into: &grid, inner.splitTop(1).top, .right)
            grid.horizontalRule(row: rect.row + 1, style: .frame)
        }
        frame.pane("sessions", in: body.inset(columns: 1), input: home) { grid, rect, home in
            drawEntries(home, into: &grid, rect.splitTop(1).rest)
        }
        let file = home.selected.map { " \($0.fileName) " } ?? ""
        frame.pane("home rule", in: bottom.splitTop(1).top, input: file) { grid, rect, file in
            grid.horizontalRule(row: rect.row, style: .frame)
            StyledText(file, .muted).truncated(columns: max(0, rect.columns - 4))
                .draw(into: &grid, rect.inset(columns: 1), .right)
        }
        let line = bottom.splitTop(1).rest.splitTop(1).top.inset(columns: 1)
        let label = wording(.homeSearch) + " › "
        let (left, field) = line.splitLeft(min(DisplayWidth.of(label), line.columns / 2))
        frame.pane("search label", in: left, input: label) { grid, rect, label in
            StyledText(label, .muted).draw(into: &grid, rect)
        }
        frame.pane("search", in: field, input: home.search) { grid, rect, search in
            _ = search.draw(into: &grid, rect)
        }
        drawHomeHints(in: &frame, bottom.splitTop(2).rest.inset(columns: 1))
        return home.list.wasMoved ? nil : home.search.cursorPosition(in: field)
    }

    /// The end of a path that is longer than its place: it tells more than the beginning.
    private static func end(of path: String, columns: Int) -> String {
        guard DisplayWidth.of(path) > columns else { return path }
        var end = path[...]
        while !end.isEmpty, DisplayWidth.of(String(end)) >= columns { end.removeFirst() }
        return columns > 1 ? "…" + end : ""
    }

    private func drawEntries(_ home: HomeState, into grid: inout Grid, _ rect: Rect) {
        let found = home.found
        home.list.draw(into: &grid, rect, count: home.rowCount) { place in
            guard place > 0 else { return [StyledText(" + " + wording(.newSession), .accent)] }
            guard found.indices.contains(place - 1) else {
                return [StyledText(" ▶ " + wording(.firstEvening), .accent)]
            }
            let entry = found[place - 1]
            return [
                entryLine(entry, isNamesake: home.isNamesake(entry), columns: rect.columns)
            ]
        }
        guard let entries = home.entries, found.isEmpty, rect.rows > 3 else { return }
        let phrase: Phrase = entries.isEmpty ? .noSessions : .nothingFound
        _ = StyledText(wording(phrase))
            .drawWrapped(
                into: &grid, rect.splitTop(home.rowCount + 1).rest.inset(columns: 1), .left)
    }

    private func entryLine(
        _ entry: SessionEntry, isNamesake: Bool, columns: Int
    ) -> StyledText {
        let date =
            entry.date.map { wording.shortDate(year: $0.year, month: $0.month, day: $0.day) } ?? ""
        if let problem = entry.problem {
            return StyledText(" ! " + wording(problem), .warning).truncated(columns: columns)
        }
        let progress: String =
            switch entry.progress {
            case _ where entry.isReadOnly: wording(.readOnly)
            case _ where entry.isCopy: wording(.copyEntry)
            case .planned where entry.date.map { $0 < today } ?? false: ""
            case .planned: wording(.planned)
            case .underWay(let round, let count): wording(.underWay(round, of: count))
            case .ended: wording(.endedEntry)
            }
        let isDue = entry.deleteAfter.map { $0 < today } ?? false
        let state =
            entry.versionCount > 1 ? wording(.versions(entry.versionCount)) : progress
        let right = "\(isDue ? wording(.toBeDeleted) : state)   "
        let room = max(10, columns - 16 - DisplayWidth.of(right))
        // Of two with one title on one day the names of the files say which is which.
        let place =
            isNamesake ? " · \(entry.fileName)" : entry.place.isEmpty ? "" : " · \(entry.place)"
        var line = StyledText(TextLayout.padded(" \(date)", columns: 15, .left), .muted)
        let title = TextLayout.truncated(entry.title + place, columns: room - 2)
        line.append(TextLayout.padded(title, columns: room, .left), .plain)
        line.append(right, isDue || entry.versionCount > 1 ? .warning : .muted)
        return line
    }

    private func drawHomeHints(in frame: inout Frame, _ rect: Rect) {
        guard popups.isEmpty else {
            frame.pane("hints", in: rect, input: 0) { _, _, _ in }
            return
        }
        if let message = saidMessage {
            frame.pane("hints", in: rect, input: text(of: message)) { grid, rect, text in
                StyledText(text, message.tone == .notice ? .accent : .warning)
                    .truncated(columns: rect.columns).draw(into: &grid, rect)
            }
            return
        }
        guard !manner.isQuiet else {
            frame.pane("hints", in: rect, input: 0) { _, _, _ in }
            return
        }
        let bar = HintBar(
            [
                .init(key: Key.enter.name(wording), label: wording(.hintOpen), rank: 1),
                .init(key: "↑ ↓", label: wording(.hintChoose), rank: 2),
            ]
                + (home.selected == nil
                    ? []
                    : [
                        .init(key: "F2", label: wording(.hintRename), rank: 6),
                        .init(key: Key.delete.name(wording), label: wording(.hintBin), rank: 7),
                    ]) + [
                    .init(key: "/", label: wording(.hintPalette), rank: 3),
                    .init(
                        key: "F1", label: wording(Phrase(key: "hint.help", arguments: [])), rank: 4),
                    .init(
                        key: "Ctrl-Q", label: wording(Phrase(key: "hint.quit", arguments: [])),
                        rank: 5),
                ])
        frame.pane("hints", in: rect, input: bar) { grid, rect, bar in
            bar.draw(into: &grid, rect)
        }
    }
}

extension Phrase {
    static let hintRename = Phrase("hint.line.rename")
    static let hintBin = Phrase("hint.line.bin")
    static let homeTitle = Phrase("home.title")
    static let homeSearch = Phrase("home.search")
    static let newSession = Phrase("home.new")
    static let firstEvening = Phrase("home.try")
    static let noSessions = Phrase("home.none")
    static let nothingFound = Phrase("home.nothingFound")
    static let toBeDeleted = Phrase("home.toBeDeleted")
    static let planned = Phrase("home.planned")
    static let endedEntry = Phrase("home.ended")
    static let copyEntry = Phrase("home.copy")
    static func versions(_ count: Int) -> Phrase { Phrase("home.versions", .count(count)) }
    static let hintChoose = Phrase("hint.line.choose")
    static func underWay(_ round: Int, of count: Int) -> Phrase {
        Phrase("home.underWay", .number("round", round), .number("total", count))
    }
}
