import TerminalUI
import Wording
import Workshop

extension State {
    /// An opened theme: its statement, its notes, and the numbers of the other themes.
    func drawTheme(_ opened: ThemePopup, in frame: inout Frame) -> Position? {
        guard let session, let theme = session.themes[opened.theme] else { return nil }
        let notes = session.contributions(in: opened.theme)
        let rect = popupFrame(columns: 100, rows: size.rows)
        frame.pane("theme", in: rect, input: PopupInput(opened, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                theme.name,
                hints: [
                    (Key.enter.name(wording), .hintDescribe), ("1–9", .hintMoveTo),
                    ("0", .hintTakeOut), (Key.tab.name(wording), .hintSeveral),
                    ("Ctrl-N", .hintSplit), ("Ctrl-R", .hintMerge),
                    ("Ctrl-L", .hintLink), ("Ctrl-U", .hintUnlink), ("F5 F6", .hintMove),
                    (Key.escape.name(wording), .hintClose),
                ], into: &grid, rect)
            let statement = theme.statement.isEmpty ? wording(.noStatement) : theme.statement
            let text = StyledText(statement, .muted).wrapped(columns: inner.columns)
            for (offset, line) in text.prefix(4).enumerated() {
                line.draw(into: &grid, inner.splitTop(offset).rest)
            }
            let links = Array(
                session.linkLines(of: opened.theme, wording).prefix(max(0, inner.rows / 4)))
            let below = inner.splitTop(min(4, text.count)).rest
            for (offset, line) in links.enumerated() {
                StyledText(line, .accent).truncated(columns: below.columns)
                    .draw(into: &grid, below.splitTop(offset).rest)
            }
            let (others, list) = below.splitTop(links.count + 1).rest.splitBottom(2)
            let lines = notes.map { note in
                contributionLines(note, columns: list.columns - 2)
            }
            opened.list.draw(
                into: &grid, list, count: notes.count, height: { max(1, lines[$0].count) }
            ) { place in
                let sign = opened.chosen.contains(notes[place].id) ? "■ " : "  "
                return lines[place].map { StyledText(sign, .key) + $0 }
            }
            let names = session.themes.prefix(9).enumerated().map { "\($0 + 1) \($1.name)" }
            StyledText(names.joined(separator: "   "), .muted).truncated(columns: others.columns)
                .draw(into: &grid, others.splitTop(1).rest)
        }
        return nil
    }
}

extension Phrase {
    static let noStatement = Phrase("theme.noStatement")
    static let hintDescribe = Phrase("hint.line.describe")
    static let hintMoveTo = Phrase("hint.line.moveTo")
    static let hintTakeOut = Phrase("hint.line.takeOut")
    static let hintSeveral = Phrase("hint.line.several")
    static let hintSplit = Phrase("hint.line.split")
    static let hintMerge = Phrase("hint.line.merge")
}
