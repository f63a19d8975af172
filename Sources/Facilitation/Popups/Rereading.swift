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
            let now = now
            let today = today
            return make { session throws(ChangeError) in
                try session.rereading(on: today, at: now)
            }
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
            let now = now
            return make { session throws(ChangeError) in
                try session.amending(said, to: text, at: now)
            }
        default:
            guard rereading.field?.handle(key) ?? false else { return [] }
        }
        popup = .rereading(rereading)
        return []
    }
}
