import TerminalUI
import Wording
import Workshop

@testable import Facilitation

/// Every kind of popup but the form, one of each, as it is when it was just opened.
enum EveryPopup {
    static let all: [Popup] = {
        var all: [Popup] = []
        while let next = next(after: all.last) { all.append(next) }
        return all
    }()

    /// The popup that comes behind another in the list; nil behind the last.
    ///
    /// The compiler stops here at a new popup: the last one so far leads to it, and nothing follows it.
    private static func next(after popup: Popup?) -> Popup? {
        switch popup {
        case nil: .palette(Palette(.command))
        case .palette: .help(HelpPage())
        case .help: .question(.strike(ID("x")))
        case .question: .people(PeoplePopup())
        case .people: .agenda(AgendaEditor(selected: 0))
        case .agenda: .theme(ThemePopup(theme: ID("t")))
        case .theme: .preview(Preview())
        case .preview: .notes(NotesPopup())
        case .notes: .contacts(ContactsPopup())
        case .contacts: .settling(SettlingPopup())
        case .settling: .rereading(Rereading())
        case .rereading: .finder(NoteFinder())
        case .finder: .proposal(ProposalPopup(groups: []))
        case .proposal: .grid(GridPopup())
        case .grid: .importing(ImportPopup(ForeignNotes(path: "/a.csv", choice: ForeignChoice())))
        case .importing: .queue(QueuePopup())
        case .queue: .speakingTime(SpeakingTimePopup())
        case .speakingTime: .photos(PhotosPopup())
        case .photos: nil
        // Forms are told apart by their purposes, of which the form has a list.
        case .form: nil
        }
    }
}
