import TerminalUI
import Wording
import Workshop

/// The synthesis gone through with the group, page by page, while the room reads the same page.
struct Rereading: Equatable, Sendable {
    /// The page, from 0; behind the last one it is asked whether everything was reread.
    var page = 0
    /// What is selected on the page.
    var list = SelectableList()
    /// The words being corrected; nil while nothing is.
    var field: TextField?

    /// The contribution that is selected.
    func selected(in session: Session) -> ID<Contribution>? {
        let pages = session.rereadingPages
        guard pages.indices.contains(page) else { return nil }
        let shown = pages[page].contributions
        return shown.indices.contains(list.selected) ? shown[list.selected] : nil
    }
}

extension Popup {
    /// Whether it may be opened while the room looks on; what is reread the room reads itself.
    var isForTheRoom: Bool {
        switch self {
        case .help, .question, .rereading: true
        case .palette(let palette): palette.choice == .command
        default: false
        }
    }

    /// Whether the synthesis is gone through with the group.
    var isRereading: Bool {
        if case .rereading = self { return true }
        return false
    }
}

extension State {
    /// Begins with the first page, for the room as well.
    mutating func beginRereading() {
        popups.append(.rereading(Rereading()))
        workshop?.stage.directions.spotlight = .rereading(page: 0)
    }

    private mutating func endRereading() {
        popup = nil
        workshop?.stage.directions.spotlight = nil
    }

    /// A key while rereading: arrows turn pages and select, Enter corrects, Delete strikes.
    mutating func press(_ key: Key, in rereading: Rereading) -> [Effect] {
        guard let session else { return [] }
        var rereading = rereading
        if rereading.field != nil { return press(key, correcting: rereading) }
        let pages = session.rereadingPages
        let count =
            pages.indices.contains(rereading.page)
            ? pages[rereading.page].contributions.count : 0
        rereading.list.clamp(count: count)
        switch key {
        case .escape, .control("c"):
            endRereading()
        case .function(5):
            turnTerminal()
        case .control("z"):
            return undo()
        case .control("y"):
            return redo()
        case .right, .pageDown:
            turn(to: min(rereading.page + 1, pages.count))
        case .left, .pageUp:
            turn(to: max(0, min(rereading.page, pages.count) - 1))
        case .enter where rereading.page >= pages.count:
            endRereading()
            let today = today
            return make { session, now in try session.rereading(on: today, at: now) }
        case .enter:
            guard let said = rereading.selected(in: session).flatMap({ session.contributions[$0] })
            else { return [] }
            rereading.field = TextField(said.text)
            popup = .rereading(rereading)
        case .delete:
            guard let said = rereading.selected(in: session) else { return [] }
            popups.append(.question(.strike(said)))
        default:
            if rereading.list.handle(key, count: count) { popup = .rereading(rereading) }
        }
        return []
    }

    private mutating func turn(to page: Int) {
        popup = .rereading(Rereading(page: page))
        workshop?.stage.directions.spotlight = .rereading(page: page)
    }

    /// A key while the words of a contribution are corrected in front of the group.
    private mutating func press(_ key: Key, correcting rereading: Rereading) -> [Effect] {
        var rereading = rereading
        switch key {
        case .escape, .control("c"):
            rereading.field = nil
        case .enter:
            let text = rereading.field?.text ?? ""
            guard let said = session.flatMap({ rereading.selected(in: $0) }) else { return [] }
            rereading.field = nil
            popup = .rereading(rereading)
            return make { session, now in try session.amending(said, to: text, at: now) }
        default:
            guard rereading.field?.handle(key) ?? false else { return [] }
        }
        popup = .rereading(rereading)
        return []
    }
}

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
            return (
                session.themes[id]?.name ?? "", session.themes[id].map(session.statement(of:)) ?? ""
            )
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
