import TerminalUI
import Wording
import Workshop

/// Texts that two laptops changed in different ways, to be settled one by one.
struct SettlingPopup: Equatable, Sendable {
    /// The selected conflict.
    var list = SelectableList()
    /// The conflict whose versions are shown; nil while all are listed.
    var opened: ID<TextConflict>?
    /// The selected version; behind the last one stands a text of one's own.
    var versions = SelectableList()
    /// The version that was selected last, which a text of one's own begins as.
    var model = 0
    /// The first line shown of the selected version.
    var top = 0
}

extension SettlingPopup: WordlessPopup {
    var popup: Popup { .settling(self) }
    func hints(in state: State) -> [(String, Phrase)] { state.settlingHints(self) }

    var manualPlace: ManualPlace { .page(.copies) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { state.session?.conflicts.isEmpty ?? true }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawSettling(self, in: &frame)
    }

    /// Enter shows the versions of a conflict, a digit takes one of them.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        if key == .control("z") { return state.undo() }
        if key == .control("y") { return state.redo() }
        guard let conflicts = state.session?.conflicts else { return [] }
        if let conflict = opened.flatMap({ conflicts[$0] }) {
            return press(key, at: conflict, in: &state)
        }
        opened = nil
        list.clamp(count: conflicts.count)
        switch key {
        case .escape, .control("c"):
            state.popup = nil
        case .enter where conflicts.indices.contains(list.selected):
            opened = conflicts[list.selected].id
            versions = SelectableList()
            (model, top) = (0, 0)
        default:
            _ = list.handle(key, count: conflicts.count)
        }
        return []
    }

    private mutating func press(
        _ key: Key, at conflict: TextConflict, in state: inout State
    ) -> [Effect] {
        let count = conflict.texts.count
        versions.clamp(count: count + 1)
        let selected = versions.selected
        let layout = state.settlingLayout(conflict, self)
        switch key {
        case .escape, .control("c"):
            opened = nil
        case .pageUp where layout.isScrolled:
            top = max(0, top - layout.page)
        case .pageDown where layout.isScrolled:
            top = min(layout.lastTop, top + layout.page)
        case .tab,
            .enter where selected == count:
            return state.openForm(.settling(conflict.id, version: model))
        case .enter:
            return settle(conflict, to: selected, in: &state)
        default:
            if let digit = key.digit { return settle(conflict, to: digit - 1, in: &state) }
            guard versions.handle(key, count: count + 1) else { return [] }
            top = 0
            if versions.selected < count { model = versions.selected }
        }
        return []
    }

    private mutating func settle(
        _ conflict: TextConflict, to version: Int, in state: inout State
    ) -> [Effect] {
        guard conflict.texts.indices.contains(version) else { return [] }
        opened = nil
        return state.make { session, now in
            try session.settling(conflict.id, to: conflict.texts[version], at: now)
        }
    }
}

extension State {
    /// The texts in conflict; or, of one, its versions by number.
    func drawSettling(_ settling: SettlingPopup, in frame: inout Frame) -> Position? {
        guard let conflicts = session?.conflicts else { return nil }
        if let opened = settling.opened.flatMap({ conflicts[$0] }) {
            draw(opened, settling, in: &frame)
            return nil
        }
        let rect = popupFrame(columns: 88, rows: max(12, min(size.rows, conflicts.count + 6)))
        let input = PopupInput(settling, in: self)
        frame.pane("settling", in: rect, input: input) { grid, rect, _ in
            let inner = drawFrame(
                wording(.settlingTitle), hints: settlingHints(settling), into: &grid, rect)
            settling.list.draw(into: &grid, inner, count: conflicts.count) { place in
                [line(conflicts[place], columns: inner.columns)]
            }
        }
        return nil
    }

    /// The keys of the list of conflicts, or of the one that is opened.
    fileprivate func settlingHints(_ settling: SettlingPopup) -> [(String, Phrase)] {
        guard let opened = settling.opened.flatMap({ session?.conflicts[$0] }) else {
            return [
                (Key.enter.name(wording), .hintVersions), (Key.escape.name(wording), .hintClose),
            ]
        }
        let isScrolled = settlingLayout(opened, settling).isScrolled
        return [("1–\(min(9, opened.texts.count))", .hintTakeVersion)]
            + (isScrolled ? [(Key.pageDown.name(wording), .hintScroll)] : [])
            + [
                (Key.tab.name(wording), .hintAmendVersion),
                (Key.escape.name(wording), .hintCancel),
            ]
    }

    /// How the versions of a conflict are laid out on this screen.
    func settlingLayout(_ conflict: TextConflict, _ settling: SettlingPopup) -> SettlingLayout {
        let rect = settlingFrame(conflict, settling)
        return layout(conflict, settling, within: rect)
    }

    private func layout(
        _ conflict: TextConflict, _ settling: SettlingPopup, within rect: Rect
    ) -> SettlingLayout {
        // Less the frame and its hints.
        SettlingLayout(
            conflict.texts, selected: settling.versions.selected, columns: rect.columns - 4,
            rows: rect.rows - 3)
    }

    private func settlingFrame(_ conflict: TextConflict, _ settling: SettlingPopup) -> Rect {
        let whole = popupFrame(columns: 88, rows: size.rows)
        let rows = layout(conflict, settling, within: whole).wholeRows + 4
        return popupFrame(columns: 88, rows: max(12, rows))
    }

    private func draw(
        _ conflict: TextConflict, _ settling: SettlingPopup, in frame: inout Frame
    ) {
        let rect = settlingFrame(conflict, settling)
        let layout = settlingLayout(conflict, settling)
        let count = conflict.texts.count
        let input = PopupInput(settling, in: self)
        frame.pane("settling", in: rect, input: input) { grid, rect, _ in
            let inner = drawFrame(
                thing(conflict), hints: settlingHints(settling), into: &grid, rect)
            StyledText(wording(.settlingIntro), .muted).truncated(columns: inner.columns)
                .draw(into: &grid, inner)
            let below = inner.splitTop(SettlingLayout.introRows).rest
            settling.versions.draw(
                into: &grid, below, count: count + 1, height: layout.height
            ) { place in
                guard place < count else { return [StyledText("    " + wording(.ownText))] }
                return layout.lines(of: place, from: settling.top, wording).enumerated().map {
                    let number = $0 == 0 && place < 9 ? " \(place + 1)  " : "    "
                    return StyledText(number, .key) + $1
                }
            }
        }
    }

    /// What has the text, and the beginning of each version in an equal share of the row.
    private func line(_ conflict: TextConflict, columns: Int) -> StyledText {
        let bar = "  |  "
        let count = max(1, conflict.texts.count)
        var line = StyledText(thing(conflict), .muted).truncated(columns: columns / 3)
        line.append("  ", .plain)
        let room = columns - DisplayWidth.of(line.plain) - (count - 1) * DisplayWidth.of(bar)
        let texts = conflict.texts.map { text in
            let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            return TextLayout.truncated(words, columns: max(1, room / count))
        }
        line.append(texts.joined(separator: bar), .plain)
        return line.truncated(columns: columns)
    }

    /// What has the text: its sort, and its name where it has one of its own.
    private func thing(_ conflict: TextConflict) -> String {
        let sort = wording(conflict.place.kind.phrase)
        guard let name = name(at: conflict.place), !name.isEmpty, !conflict.texts.contains(name)
        else { return sort }
        return "\(sort) · \(name)"
    }

    private func name(at place: TextConflict.Place) -> String? {
        guard let session else { return nil }
        return switch place.kind {
        case .agenda: session.agenda[ID(place.entity)]?.name(wording)
        case .themes: session.themes[ID(place.entity)]?.name
        case .groups: session.groups[ID(place.entity)].map { session.name(of: $0) }
        case .actions: session.actions[ID(place.entity)]?.text
        case .participants: session.shownName(of: ID(place.entity), wording)
        case .session, .contributions, .parkingLot, .privateNotes: nil
        }
    }
}

extension TextConflict.Kind {
    /// What sort of thing has the text: the registry of names, one line each.
    fileprivate var phrase: Phrase {
        switch self {
        case .session: Phrase("settling.session")
        case .participants: Phrase("settling.participant")
        case .agenda: Phrase("settling.round")
        case .contributions: Phrase("settling.contribution")
        case .themes: Phrase("settling.theme")
        case .groups: Phrase("settling.group")
        case .actions: Phrase("settling.action")
        case .parkingLot: Phrase("settling.parked")
        case .privateNotes: Phrase("settling.privateNote")
        }
    }
}

extension Phrase {
    static let settlingTitle = Phrase("settling.title")
    static let hintVersions = Phrase("hint.line.versions")
    static let hintTakeVersion = Phrase("hint.line.takeVersion")
    static let hintAmendVersion = Phrase("hint.line.amendVersion")
    static let settlingIntro = Phrase("settling.intro")
    static let ownText = Phrase("settling.ownText")
}
