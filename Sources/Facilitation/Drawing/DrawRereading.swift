import TerminalUI
import Wording
import Workshop

extension State {
    /// The page that the room reads, with what can be corrected or struck on it.
    func drawRereading(_ rereading: Rereading, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let pages = session.rereadingPages
        let rect = popupFrame(columns: 100, rows: size.rows)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let (line, above) = inner.splitBottom(rereading.field == nil ? 0 : 2)
        frame.pane("rereading", in: rect, input: PopupInput(rereading, in: self)) { grid, rect, _ in
            _ = drawFrame(
                wording(.rereadingTitle(min(rereading.page + 1, pages.count), of: pages.count)),
                hints: rereadingHints(rereading, count: pages.count), into: &grid, rect)
            guard pages.indices.contains(rereading.page) else {
                _ = StyledText(wording(.rereadingEnd)).drawWrapped(into: &grid, above, .left)
                return
            }
            drawPage(pages[rereading.page], rereading, session, into: &grid, above)
            if let field = rereading.field {
                _ = field.draw(into: &grid, line.splitTop(1).rest)
            }
        }
        return rereading.field.map { $0.cursorPosition(in: line.splitTop(1).rest) } ?? nil
    }

    private func drawPage(
        _ page: RereadingPage, _ rereading: Rereading, _ session: Session,
        into grid: inout Grid, _ rect: Rect
    ) {
        let (title, subtitle) = words(of: page.heading, session)
        var head = StyledText(title, .heading).wrapped(columns: rect.columns)
        if !subtitle.isEmpty {
            head += StyledText(subtitle, .muted).wrapped(columns: rect.columns)
        }
        for (offset, text) in head.prefix(5).enumerated() {
            text.draw(into: &grid, rect.splitTop(offset).rest)
        }
        let below = rect.splitTop(min(5, head.count) + 1).rest
        let lines = page.contributions.map { id in
            contributionLines(session.contributions[id], columns: below.columns)
        }
        rereading.list.draw(
            into: &grid, below, count: lines.count, height: { max(1, lines[$0].count) }
        ) { lines[$0] }
    }

    private func words(
        of heading: RereadingPage.Heading, _ session: Session
    ) -> (title: String, subtitle: String) {
        switch heading {
        case .elsewhere:
            return (session.title, "")
        case .theme(let id):
            return (session.themes[id]?.name ?? "", session.themes[id]?.statement ?? "")
        case .round(let id, let prompt):
            guard let round = session.agenda[id] else { return ("", "") }
            let asked = round.prompts.first { $0.id == prompt }?.text
                .text(for: session.facts.language)
            return (round.name(wording), asked ?? "")
        }
    }

    private func rereadingHints(_ rereading: Rereading, count: Int) -> [(String, Phrase)] {
        let enter = Key.enter.name(wording)
        let escape = Key.escape.name(wording)
        if rereading.field != nil { return [(enter, .hintTake), (escape, .hintCancel)] }
        if rereading.page >= count {
            return [(enter, .hintReread), ("←", .hintPage), (escape, .hintClose)]
        }
        return [
            ("← →", .hintPage), ("↑ ↓", .hintChoose), (enter, .hintAmend),
            (Key.delete.name(wording), .hintStrike), ("F5", Phrase("hint.stage")),
            (escape, .hintClose),
        ]
    }
}

extension Phrase {
    static func rereadingTitle(_ page: Int, of count: Int) -> Phrase {
        Phrase("rereading.title", .number("page", page), .number("count", count))
    }
    static let rereadingEnd = Phrase("rereading.end")
    static let hintReread = Phrase("hint.line.reread")
    static let hintPage = Phrase("hint.line.page")
}
