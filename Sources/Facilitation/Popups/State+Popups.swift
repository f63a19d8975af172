import TerminalUI
import Wording
import Workshop

extension State {
    /// Hands a key to the popup on top: the registry of popups, one line each.
    mutating func pressInPopup(_ key: Key, _ event: Event) -> [Effect] {
        if key == .control("q") { return quitFromPopup() }
        switch popup {
        case .palette(let palette): return press(key, in: palette, event)
        case .help(let help): return press(key, in: help)
        case .form(let form): return press(key, in: form, event)
        case .question(let question): return press(key, at: question, event)
        case .people(let people): return press(key, in: people, event)
        case .agenda(let editor): return press(key, in: editor, event)
        case .theme(let theme): return press(key, in: theme, event)
        case .preview(let preview): return press(key, in: preview)
        case .notes(let notes): return press(key, in: notes)
        case .contacts(let contacts): return press(key, in: contacts)
        case .settling(let settling): return press(key, in: settling)
        case .rereading(let rereading): return press(key, in: rereading)
        case .finder(let finder): return press(key, in: finder, event)
        case .proposal(let proposal): return press(key, in: proposal, event)
        case .grid(let grid): return press(key, in: grid, event)
        case nil: return []
        }
    }

    /// Pasted text goes where the popup has a line.
    mutating func pasteIntoPopup(_ text: String, _ event: Event) -> [Effect] {
        let line = text.split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.trimmed.isEmpty }
        switch popup {
        case .palette(var palette):
            palette.field.insert(line.joined(separator: " "))
            popup = .palette(palette)
        case .people(var people):
            if line.count > 1 { return join(line, event) }
            people.field.insert(line.joined())
            popup = .people(people)
        case .grid(var grid):
            grid.isOnGrid = false
            grid.field.insert(line.joined(separator: " "))
            popup = .grid(grid)
        case .form(var form):
            form.form.insert(text)
            popup = .form(form)
        default:
            break
        }
        return []
    }

    /// Takes away what asks about or shows something that is no longer there.
    mutating func dropPopupsOfWhatIsGone() {
        let session = session
        let wouldLose = wouldLose
        let contacts = workshop?.contacts ?? []
        let closed = popups.filter {
            if case .question(.recount(let recount)) = $0 { return !isOpen(recount) }
            return false
        }
        popups.removeAll { popup in
            switch popup {
            case .theme(let opened): session?.themes[opened.theme] == nil
            case .contacts: contacts.isEmpty
            case .settling: session?.conflicts.isEmpty ?? true
            case .question(.strike(let id)): session?.contributions[id]?.isStruck ?? true
            case .form(let form):
                switch form.purpose {
                case .translation(let id): session?.contributions[id]?.isStruck ?? true
                // Struck words may be among its versions.
                case .settling(let id, _): session?.conflicts[id] == nil
                default: false
                }
            case .question(.leaveUnsaved): !wouldLose
            case .question(.recount): closed.contains(popup)
            default: false
            }
        }
    }

    private mutating func quitFromPopup() -> [Effect] {
        // In a workshop of our own the form waits for the next opening.
        let isKept = workshop.map { $0.holder == nil } ?? false
        if !isKept, case .form(var form) = popup, form.holdsBack() {
            popup = .form(form)
            message = StatusMessage(.formNotTaken, .warning)
            return []
        }
        return leave(.program)
    }
}
