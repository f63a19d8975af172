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

extension State {
    /// A key among conflicts: Enter shows the versions of one, a digit takes one of them.
    mutating func press(_ key: Key, in settling: SettlingPopup) -> [Effect] {
        if key == .control("z") { return undo() }
        if key == .control("y") { return redo() }
        guard let conflicts = session?.conflicts else { return [] }
        var settling = settling
        if let conflict = settling.opened.flatMap({ conflicts[$0] }) {
            return press(key, at: conflict, in: settling)
        }
        settling.opened = nil
        settling.list.clamp(count: conflicts.count)
        switch key {
        case .escape, .control("c"):
            popup = nil
            return []
        case .enter where conflicts.indices.contains(settling.list.selected):
            settling.opened = conflicts[settling.list.selected].id
            settling.versions = SelectableList()
            (settling.model, settling.top) = (0, 0)
        default:
            guard settling.list.handle(key, count: conflicts.count) else { return [] }
        }
        popup = .settling(settling)
        return []
    }

    private mutating func press(
        _ key: Key, at conflict: TextConflict, in settling: SettlingPopup
    ) -> [Effect] {
        var settling = settling
        let count = conflict.texts.count
        settling.versions.clamp(count: count + 1)
        let selected = settling.versions.selected
        let layout = settlingLayout(conflict, settling)
        switch key {
        case .escape, .control("c"):
            settling.opened = nil
        case .pageUp where layout.isScrolled:
            settling.top = max(0, settling.top - layout.page)
        case .pageDown where layout.isScrolled:
            settling.top = min(layout.lastTop, settling.top + layout.page)
        case .tab,
            .enter where selected == count:
            return openForm(.settling(conflict.id, version: settling.model))
        case .enter:
            return settle(conflict, to: selected, in: settling)
        default:
            if let digit = key.digit { return settle(conflict, to: digit - 1, in: settling) }
            guard settling.versions.handle(key, count: count + 1) else { return [] }
            settling.top = 0
            if settling.versions.selected < count { settling.model = settling.versions.selected }
        }
        popup = .settling(settling)
        return []
    }

    private mutating func settle(
        _ conflict: TextConflict, to version: Int, in settling: SettlingPopup
    ) -> [Effect] {
        guard conflict.texts.indices.contains(version) else { return [] }
        var settling = settling
        settling.opened = nil
        popup = .settling(settling)
        let now = now
        return make { session throws(ChangeError) in
            try session.settling(conflict.id, to: conflict.texts[version], at: now)
        }
    }
}
