import TerminalUI
import Wording

/// What may lie over the screen: the registry of popups, two lines each.
enum Popup: Equatable, Sendable {
    case palette(Palette)
    case help(HelpPage)
    case form(FormPopup)
    case question(Question)
    case people(PeoplePopup)
    case agenda(AgendaEditor)
    case theme(ThemePopup)
    case preview(Preview)
    case notes(NotesPopup)
    case contacts(ContactsPopup)
    case settling(SettlingPopup)
    case rereading(Rereading)
    case finder(NoteFinder)
    case proposal(ProposalPopup)
    case grid(GridPopup)
    case importing(ImportPopup)
    case queue(QueuePopup)
    case speakingTime(SpeakingTimePopup)
    case photos(PhotosPopup)

    /// What it holds; only asked while a popup is open, so that no key of the line pays for the box.
    var content: any PopupContent {
        switch self {
        case .palette(let palette): palette
        case .help(let help): help
        case .form(let form): form
        case .question(let question): question
        case .people(let people): people
        case .agenda(let editor): editor
        case .theme(let theme): theme
        case .preview(let preview): preview
        case .notes(let notes): notes
        case .contacts(let contacts): contacts
        case .settling(let settling): settling
        case .rereading(let rereading): rereading
        case .finder(let finder): finder
        case .proposal(let proposal): proposal
        case .grid(let grid): grid
        case .importing(let importing): importing
        case .queue(let queue): queue
        case .speakingTime(let times): times
        case .photos(let photos): photos
        }
    }

    /// Whether it came by itself, so that what is typed still goes to the line.
    var leavesTheLineAlone: Bool {
        switch self {
        case .question(.leaveOut), .question(.recount): true
        default: false
        }
    }

    /// Whether the synthesis is gone through with the group, which the room reads itself.
    var isRereading: Bool {
        if case .rereading = self { return true }
        return false
    }
}

extension State {
    /// Hands a key to the popup on top.
    mutating func pressInPopup(_ key: Key, _ event: Event) -> [Effect] {
        if key == .control("q") { return quitFromPopup() }
        if key == .function(1), opensHelp {
            // What was opened and typed waits below it.
            popups.append(.help(HelpPage()))
            return []
        }
        return changePopup { content, state in content.press(key, event, in: &state) }
    }

    /// Whether the popup on top can be explained: the help itself closes by the key that opened it.
    private var opensHelp: Bool {
        if case .help? = popup { false } else { popup != nil }
    }

    /// Hands pasted text to the popup on top.
    mutating func pasteIntoPopup(_ text: String, _ event: Event) -> [Effect] {
        changePopup { content, state in content.paste(text, event, in: &state) }
    }

    /// Lets the popup on top change, and puts it back unless it closed itself or made room for another.
    private mutating func changePopup(
        _ change: (inout any PopupContent, inout State) -> [Effect]
    ) -> [Effect] {
        guard let before = popup else { return [] }
        let place = popups.count - 1
        var content = before.content
        let effects = change(&content, &self)
        if popups.indices.contains(place), popups[place] == before {
            popups[place] = content.popup
        }
        return effects
    }

    /// Takes away what asks about or shows something that is no longer there.
    mutating func dropPopupsOfWhatIsGone() {
        guard !popups.isEmpty else { return }
        popups = popups.filter { !$0.content.isGone(from: self) }
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
