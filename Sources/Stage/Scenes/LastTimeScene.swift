import TerminalUI
import Wording
import Workshop

/// What was decided last time, what is done since, and what is still to be done.
struct LastTimeScene: StageScene {
    let decided: [String]
    let done: [String]
    let actions: [ClosingScene.Action]

    init(_ source: StageSource) {
        decided = (source.session.series?.decided ?? []).filter { !$0.isBlank }
        done = (source.session.series?.done ?? []).filter { !$0.isBlank }
        actions = source.session.earlierActions.map { ClosingScene.Action($0, source) }
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        let title = LargeText(
            wording(.lastTime), fitting: Size(columns: rect.columns, rows: max(1, rect.rows / 4)))
        var rest = title.draw(atTopOf: rect, into: &grid, .accent)
        let open = actions.filter { !$0.isDone }.map { $0.text(wording) }
        let settled = done + actions.filter(\.isDone).map { $0.text(wording) }
        let texts = decided.map { "• " + $0 } + open.map { "→ " + $0 } + settled.map { "✓ " + $0 }
        let shown = LargeText.alike(texts, fitting: rest.size)
        for (place, text) in shown.enumerated() {
            let isSettled = place >= texts.count - settled.count
            rest = text.draw(atTopOf: rest, into: &grid, isSettled ? .muted : .heading)
        }
    }
}
