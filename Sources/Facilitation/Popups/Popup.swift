/// What may lie over the screen: the registry of popups, one line each.
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

    /// Whether it came by itself, so that what is typed still goes to the line.
    var leavesTheLineAlone: Bool {
        switch self {
        case .question(.leaveOut), .question(.recount): true
        default: false
        }
    }
}
