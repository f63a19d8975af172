import TerminalUI
import Wording
import Workshop

/// A theme in the spotlight, with its statement and notes.
struct ThemeScene: StageScene {
    let name: String
    let statement: String
    /// The notes, the newest first.
    let notes: [StageWords]

    init(_ theme: Theme, _ source: StageSource) {
        name = theme.name
        statement = source.session.statement(of: theme)
        notes = source.session.mergedNotes(in: theme.id).map(\.head).reversed().compactMap {
            source.words($0.id)
        }
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let title = name.isBlank ? wording(.untitled) : name
        var rest = LargeText(
            title, fitting: Size(columns: rect.columns, rows: max(1, rect.rows / 3))
        ).draw(atTopOf: rect, into: &grid, .heading)
        if !statement.isBlank {
            let text = LargeText(
                statement, fitting: Size(columns: rest.columns, rows: max(1, rest.rows / 2)))
            rest = text.draw(atTopOf: rest, into: &grid, .accent)
        }
        let exchange = ExchangeWall(notes)
        guard !exchange.isEmpty else { return notes.drawNotes(into: &grid, rest) }
        exchange.draw(into: &grid, rest, wording)
    }
}
