import TerminalUI
import Wording
import Workshop

/// A form and what it is for.
struct FormPopup: Equatable, Sendable {
    /// What a form is for: the registry of forms, one line each.
    enum Purpose: Equatable, Sendable {
        case newSession
        case facts
        case nextSession(title: String)
        case round(ID<Round>)
        case theme(ID<Theme>)
        case link(ID<Theme>)
        case group(ID<OpenGroup>)
        case action(ID<Action>?)
        case nextMeeting
        case participant(ID<Participant>)
        case table(ID<Table>)
        /// A text of one's own, begun from that version.
        case settling(ID<TextConflict>, version: Int)
        case option(ID<VoteOption>)
        case proposal(ID<Round>)
        case report
        case translation(ID<Contribution>)
    }

    let purpose: Purpose
    var form: Form

    /// What the fields held when it was opened.
    let words: [String]
    private var isLeaving = false

    init(purpose: Purpose, form: Form) {
        self.purpose = purpose
        self.form = form
        words = form.words
    }

    /// Whether leaving would lose what was typed; the second time it is meant.
    mutating func holdsBack() -> Bool {
        guard !isLeaving, form.words != words else { return false }
        isLeaving = true
        return true
    }

    /// Takes back that leaving was asked for.
    mutating func stays() { isLeaving = false }
}

extension FormPopup.Purpose {
    /// What stands above the form.
    var title: Phrase {
        switch self {
        case .newSession: Phrase("form.newSession")
        case .facts: Phrase("form.facts")
        case .nextSession: Phrase("form.nextSession")
        case .link: Phrase("form.link")
        case .round: Phrase("form.round")
        case .theme: Phrase("form.theme")
        case .group: Phrase("form.group")
        case .action: Phrase("form.action")
        case .nextMeeting: Phrase("form.nextMeeting")
        case .participant: Phrase("form.participant")
        case .table: Phrase("form.table")
        case .settling: Phrase("form.settling")
        case .option: Phrase("form.option")
        case .proposal: Phrase("form.proposal")
        case .report: Phrase("form.report")
        case .translation: Phrase("form.translation")
        }
    }
}

extension State {
    /// Opens a form, filled with what is known.
    mutating func openForm(_ purpose: FormPopup.Purpose) -> [Effect] {
        let form: Form? =
            switch purpose {
            case .newSession: newSessionForm()
            case .facts: factsForm()
            case .nextSession(let title): nextSessionForm(title: title)
            case .link(let id): linkForm(id)
            case .round(let id): roundForm(id)
            case .theme(let id): themeForm(id)
            case .group(let id): groupForm(id)
            case .action(let id): actionForm(id)
            case .nextMeeting: nextMeetingForm()
            case .participant(let id): participantForm(id)
            case .table(let id): tableForm(id)
            case .settling(let id, let version): settlingForm(id, from: version)
            case .option(let id): optionForm(id)
            case .proposal(let id): proposalForm(id)
            case .report: reportForm()
            case .translation(let id): translationForm(id)
            }
        if let form { popups.append(.form(FormPopup(purpose: purpose, form: form))) }
        return []
    }

    /// A key in a form.
    mutating func press(_ key: Key, in popup: FormPopup, _ event: Event) -> [Effect] {
        if key == .escape || key == .control("c") {
            return leave(popup)
        }
        var popup = popup
        popup.stays()
        let before = popup.form
        let isTaken = popup.form.press(key)
        if case .newSession = popup.purpose { popup.form.keepAgenda(after: before) }
        self.popup = .form(popup)
        return isTaken ? take(popup, event) : []
    }

    private mutating func leave(_ left: FormPopup) -> [Effect] {
        var left = left
        if left.holdsBack() {
            popup = .form(left)
            message = StatusMessage(.formNotTaken, .warning)
        } else {
            popup = nil
        }
        return []
    }

    private mutating func take(_ popup: FormPopup, _ event: Event) -> [Effect] {
        let form = popup.form
        do throws(FormProblem) {
            let taken =
                switch popup.purpose {
                case .newSession: try takeNewSession(form, event)
                case .facts: try takeFacts(form)
                case .nextSession: try takeNextSession(form, event)
                case .link(let id): try takeLink(id, form)
                case .round(let id): try takeRound(id, form, event)
                case .theme(let id): try takeTheme(id, form)
                case .group(let id): try takeGroup(id, form)
                case .action(let id): try takeAction(id, form, event)
                case .nextMeeting: try takeNextMeeting(form)
                case .participant(let id): try takeParticipant(id, form)
                case .table(let id): try takeTable(id, form)
                case .settling(let id, _): try takeSettling(id, form)
                case .option(let id): takeOption(id, form)
                case .proposal(let id): takeProposal(id, form, event)
                case .report: try takeReport(form, event)
                case .translation(let id): takeTranslation(id, form)
                }
            // Nothing changed is as good as taken; anything else stays open with its message.
            // A new session closes its form by being opened, which the disk may refuse.
            if case .newSession = popup.purpose { return taken }
            if !taken.isEmpty || message?.phrase == ChangeError.nothingChanges.phrase {
                if message?.phrase == ChangeError.nothingChanges.phrase { message = nil }
                self.popup = nil
            }
            return taken
        } catch {
            var popup = popup
            popup.form.problem = Form.Problem(field: error.field, phrase: error.phrase)
            popup.form.focus = error.field
            self.popup = .form(popup)
            return []
        }
    }
}

/// What is wrong with a field.
struct FormProblem: Error, Equatable {
    var field: Int
    var phrase: Phrase
}
