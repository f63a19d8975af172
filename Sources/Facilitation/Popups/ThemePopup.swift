import TerminalUI
import Wording
import Workshop

/// A theme opened: its statement and its notes, to be read and moved.
struct ThemePopup: Equatable, Sendable {
    /// The theme.
    let theme: ID<Theme>
    /// The selected note.
    var list = SelectableList()
    /// Notes chosen together.
    var chosen: Set<ID<Contribution>> = []
}

extension State {
    /// A key in an opened theme: digits move notes, Tab chooses several, Delete takes them out.
    mutating func press(_ key: Key, in opened: ThemePopup, _ event: Event) -> [Effect] {
        var opened = opened
        guard let session, session.themes[opened.theme] != nil else {
            popup = nil
            return []
        }
        let notes = session.contributions(in: opened.theme)
        opened.list.clamp(count: notes.count)
        if opened.list.handle(key, count: notes.count) {
            popup = .theme(opened)
            return []
        }
        let selected = notes.isEmpty ? nil : notes[opened.list.selected].id
        let meant =
            opened.chosen.isEmpty ? [selected].compactMap(\.self) : Array(opened.chosen).sorted()
        let now = now
        switch (key, key.digit) {
        case (.escape, _), (.control("c"), _):
            popup = nil
        case (.enter, _):
            return openForm(.theme(opened.theme))
        case (.tab, _):
            guard let selected else { return [] }
            if opened.chosen.remove(selected) == nil { opened.chosen.insert(selected) }
            opened.list.selected = min(opened.list.selected + 1, notes.count - 1)
            popup = .theme(opened)
        case (.delete, _), (_, 0?):
            return move(meant, into: nil, from: opened)
        case (.control("n"), _):
            guard !meant.isEmpty else { return [] }
            popup = nil
            enterMode(.nameSplit(meant))
        case (.control("r"), _):
            popups.append(.palette(Palette(.themeToMerge(opened.theme))))
        case (.control("l"), _):
            return openForm(.link(opened.theme))
        case (.control("u"), _):
            guard session.themes[opened.theme]?.links.isEmpty == false else {
                message = StatusMessage(.noLinks, .warning)
                return []
            }
            popups.append(.palette(Palette(.linkToRemove(opened.theme))))
        case (.control("z"), _):
            return undo()
        case (.control("y"), _):
            return redo()
        case (.function(5), _), (.function(6), _):
            let step = key == .function(5) ? -1 : 1
            return make { session throws(ChangeError) in
                try session.moving(opened.theme, by: step, at: now)
            }
        case (_, let digit?):
            guard session.themes.indices.contains(digit - 1) else {
                message = StatusMessage(.noThemeOfThatNumber(digit), .warning)
                return []
            }
            return move(meant, into: session.themes[digit - 1].id, from: opened)
        default:
            break
        }
        return []
    }

    private mutating func move(
        _ ids: [ID<Contribution>], into theme: ID<Theme>?, from opened: ThemePopup
    ) -> [Effect] {
        guard !ids.isEmpty else { return [] }
        let now = now
        var opened = opened
        opened.chosen = []
        popup = .theme(opened)
        return make { session throws(ChangeError) in
            try session.sorting(ids, into: theme, at: now)
        }
    }
}
