import TerminalUI
import Wording
import Workshop

/// Texts that two laptops changed in different ways, to be settled one by one.
struct SettlingPopup: Equatable, Sendable {
    /// The selected conflict.
    var list = SelectableList()
    /// The conflict whose versions are shown; nil while all are listed.
    var opened: ID<TextConflict>?
    /// The selected version.
    var versions = SelectableList()
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
        settling.versions.clamp(count: count)
        if key == .escape || key == .control("c") {
            settling.opened = nil
        } else if !settling.versions.handle(key, count: count) {
            let place = key == .enter ? settling.versions.selected : (key.digit ?? 0) - 1
            guard conflict.texts.indices.contains(place) else { return [] }
            let now = now
            settling.opened = nil
            popup = .settling(settling)
            return make { session throws(ChangeError) in
                try session.settling(conflict.id, to: conflict.texts[place], at: now)
            }
        }
        popup = .settling(settling)
        return []
    }
}
