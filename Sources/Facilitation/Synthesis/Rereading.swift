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

extension State {
    /// Begins with the first page, for the room as well.
    mutating func beginRereading() {
        popups.append(.rereading(Rereading()))
        workshop?.stage.directions.spotlight = .rereading(page: 0)
    }

    fileprivate mutating func endRereading() {
        popup = nil
        workshop?.stage.directions.spotlight = nil
    }
}

extension Rereading: PopupContent {
    var popup: Popup { .rereading(self) }
    func hints(in state: State) -> [(String, Phrase)] { state.rereadingHints(self) }

    var manualPlace: ManualPlace { .section(.end) }

    /// The room reads itself what is reread.
    var isForTheRoom: Bool { true }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawRereading(self, in: &frame)
    }

    func draft(in state: State) -> FormDraft? {
        guard let typed = field?.text, let session = state.session,
            let id = selected(in: session),
            let said = session.contributions[id]?.text, !typed.utf8.elementsEqual(said.utf8)
        else { return nil }
        return KeptPopup.rereading.draft(typed, about: id.text)
    }

    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] {
        field?.insert(text.writtenLines.joined(separator: "\n"))
        return []
    }

    /// Arrows turn pages and select, Enter corrects, Delete strikes.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        if field != nil { return pressCorrecting(key, in: &state) }
        let pages = session.rereadingPages
        let count = pages.indices.contains(page) ? pages[page].contributions.count : 0
        list.clamp(count: count)
        switch key {
        case .escape, .control("c"):
            state.endRereading()
        case .function(5):
            state.turnTerminal()
        case .control("z"):
            return state.undo()
        case .control("y"):
            return state.redo()
        case .right, .pageDown:
            turn(to: min(page + 1, pages.count), in: &state)
        case .left, .pageUp:
            turn(to: max(0, min(page, pages.count) - 1), in: &state)
        case .enter where page >= pages.count:
            state.endRereading()
            let today = state.today
            return state.make { session, now in try session.rereading(on: today, at: now) }
        case .enter:
            guard let said = selected(in: session).flatMap({ session.contributions[$0] })
            else { return [] }
            field = TextField(said.text)
        case .delete:
            guard let said = selected(in: session) else { return [] }
            state.popups.append(.question(.strike(said)))
        default:
            _ = list.handle(key, count: count)
        }
        return []
    }

    private mutating func turn(to page: Int, in state: inout State) {
        self = Rereading(page: page)
        state.workshop?.stage.directions.spotlight = .rereading(page: page)
    }

    /// A key while the words of a contribution are corrected in front of the group.
    private mutating func pressCorrecting(_ key: Key, in state: inout State) -> [Effect] {
        switch key {
        case .escape, .control("c"):
            field = nil
        case .enter:
            let text = field?.text ?? ""
            guard let said = state.session.flatMap({ selected(in: $0) }) else { return [] }
            field = nil
            return state.make { session, now in try session.amending(said, to: text, at: now) }
        default:
            _ = field?.handle(key)
        }
        return []
    }
}

extension State {
    /// The page that the room reads, with what can be corrected or struck on it.
    func drawRereading(_ rereading: Rereading, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let pages = session.rereadingPages
        let rect = popupFrame(columns: 100, rows: pageRows)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        let written = rereading.field?.rows(columns: inner.columns, upTo: max(1, inner.rows / 2))
        let (line, above) = inner.splitBottom(written.map { $0.texts.count + 1 } ?? 0)
        frame.pane("rereading", in: rect, input: PopupInput(rereading, in: self)) { grid, rect, _ in
            _ = drawFrame(
                wording(.rereadingTitle(min(rereading.page + 1, pages.count), of: pages.count)),
                hints: rereadingHints(rereading), into: &grid, rect)
            guard pages.indices.contains(rereading.page) else {
                _ = StyledText(wording(.rereadingEnd)).drawWrapped(into: &grid, above, .left)
                return
            }
            drawPage(pages[rereading.page], rereading, session, into: &grid, above)
            written?.draw(into: &grid, line.splitTop(1).rest)
        }
        return written?.cursorPosition(in: line.splitTop(1).rest)
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

    fileprivate func rereadingHints(_ rereading: Rereading) -> [(String, Phrase)] {
        let count = session?.rereadingPages.count ?? 0
        let enter = Key.enter.name(wording)
        let escape = Key.escape.name(wording)
        if rereading.field != nil { return [(enter, .hintAccept), (escape, .hintCancel)] }
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
