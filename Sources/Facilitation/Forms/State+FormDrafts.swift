import TerminalUI
import Wording
import Workshop

// What is typed over the screen, kept like the line: the forms, and the other popups that have a line
// of their own. What is only searched for, in the palette or among the notes, is not kept.
extension State {
    /// What was typed into the popups of a workshop and nobody has taken yet, the topmost last.
    var formDrafts: [FormDraft] {
        workshop == nil || popups.isEmpty ? [] : popups.compactMap { $0.content.draft(in: self) }
    }

    /// Whether everything recorded and everything typed into forms is on the disk.
    var isKept: Bool {
        guard let workshop, workshop.isStored else { return false }
        let forms = formDrafts
        return forms.isEmpty || forms == workshop.keptForms
    }

    /// Opens again what was being filled in, and says so; what is about something that is gone is not.
    mutating func reopen(_ drafts: [FormDraft]) {
        let asked = popups
        popups = []
        for draft in drafts { reopen(draft) }
        guard !popups.isEmpty else {
            popups = asked
            return
        }
        // What was asked when the workshop was opened is answered first.
        popups += asked
        workshop?.keptForms = drafts
        let notice = message.map { PhraseArgument.phrase("notice", $0.phrase) }
        message = StatusMessage(
            notice.map { Phrase("message.formIsBackAfter", $0) } ?? Phrase("message.formIsBack"),
            .warning)
    }

    private mutating func reopen(_ draft: FormDraft) {
        let line = draft.fields.first?.text ?? ""
        switch KeptPopup(rawValue: draft.purpose) {
        case .people:
            popups.append(.people(PeoplePopup(field: TextField(line))))
        case .grid:
            if isOpenSpace { popups.append(.grid(GridPopup(field: TextField(line)))) }
        case .rereading:
            reopenRereading(draft, line)
        case nil:
            guard let purpose = FormPopup.Purpose(draft), isThere(purpose) else { return }
            let count = popups.count
            _ = openForm(purpose)
            guard popups.count > count, case .form(var form)? = popup else { return }
            form.fill(from: draft)
            popup = .form(form)
        }
    }

    /// Shows the page again that the words stand on, to the room as well.
    private mutating func reopenRereading(_ draft: FormDraft, _ line: String) {
        guard let session, let about = draft.about else { return }
        let id = ID<Contribution>(about)
        let pages = session.rereadingPages
        guard let page = pages.firstIndex(where: { $0.contributions.contains(id) }),
            let place = pages[page].contributions.firstIndex(of: id)
        else { return }
        popups.append(
            .rereading(
                Rereading(
                    page: page, list: SelectableList(selected: place), field: TextField(line))))
        workshop?.stage.directions.spotlight = .rereading(page: page)
    }

    /// Whether what a form is about is still there, where the form itself would not miss it.
    private func isThere(_ purpose: FormPopup.Purpose) -> Bool {
        guard case .action(let id?) = purpose else { return true }
        return session?.actions[id] != nil
    }
}

/// What a draft calls the popups that are no forms and have a line.
enum KeptPopup: String {
    case people, grid, rereading

    /// The name of that line.
    fileprivate static let line = "line"

    /// The draft of what was typed into that line.
    func draft(_ typed: String, about: String? = nil) -> FormDraft {
        FormDraft(rawValue, about: about, fields: [.init(Self.line, typed)])
    }
}
