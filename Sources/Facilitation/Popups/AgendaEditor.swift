import TerminalUI
import Wording
import Workshop

/// The agenda, before and during the workshop: add, change, move, skip, go to a round.
struct AgendaEditor: Equatable, Sendable {
    /// The selected round.
    var list: SelectableList

    init(selected: Int) { list = SelectableList(selected: selected) }
}

extension State {
    /// A key in the agenda.
    mutating func press(_ key: Key, in editor: AgendaEditor, _ event: Event) -> [Effect] {
        var editor = editor
        guard let session else { return [] }
        editor.list.clamp(count: session.agenda.count)
        if editor.list.handle(key, count: session.agenda.count) {
            popup = .agenda(editor)
            return []
        }
        let now = now
        let round = session.agenda.isEmpty ? nil : session.agenda[editor.list.selected]
        switch (key, round) {
        case (.escape, _), (.function(3), _), (.control("c"), _):
            popup = nil
        case (.function(2), _):
            popups.append(.palette(Palette(.kindOfRound(after: round?.id))))
        case (.enter, let round?):
            return openForm(.round(round.id))
        case (.function(5), let round?), (.function(6), let round?):
            let step = key == .function(5) ? -1 : 1
            let effects = make { session throws(ChangeError) in
                try session.moving(round.id, by: step, at: now)
            }
            if !effects.isEmpty {
                editor.list.selected += step
                popup = .agenda(editor)
            }
            return effects
        case (.function(8), let round?):
            let effects = make { session throws(ChangeError) in
                try session.entering(round.id, at: now)
            }
            if !effects.isEmpty {
                workshop?.list = nil
                popup = nil
            }
            return effects
        case (.function(11), let round?), (.function(12), let round?):
            let step = key == .function(12) ? 60 : -60
            return make { session throws(ChangeError) in
                try session.planning(round.id, at: now) {
                    $0.plannedSeconds = max(0, ($0.plannedSeconds ?? 0) + step)
                }
            }
        case (.function(7), let round?):
            return make { session throws(ChangeError) in
                try session.skipping(round.id, at: now)
            }
        case (.delete, let round?):
            return make { session throws(ChangeError) in
                try session.removing(round.id, at: now)
            }
        case (.control("z"), _):
            return undo()
        case (.control("y"), _):
            return redo()
        default:
            break
        }
        return []
    }
}
