import TerminalUI
import Wording
import Workshop

/// A form and what it is for.
struct FormPopup: Equatable, Sendable {
    /// What a form is for: the registry of forms, one line each.
    enum Purpose: Equatable, Sendable {
        case newSession
        /// The title of a session, and the name of its file.
        case renaming(path: String)
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
        case photo(ID<Photo>)
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
        case .renaming: Phrase("form.renaming")
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
        case .photo: Phrase("form.photo")
        }
    }
}

extension State {
    /// Opens a form, filled with what is known.
    mutating func openForm(_ purpose: FormPopup.Purpose) -> [Effect] {
        let form: Form? =
            switch purpose {
            case .newSession: newSessionForm()
            case .renaming(let path): renamingForm(path)
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
            case .photo(let id): photoForm(id)
            }
        if let form { popups.append(.form(FormPopup(purpose: purpose, form: form))) }
        return []
    }

}

extension FormPopup: PopupContent {
    var popup: Popup { .form(self) }
    func hints(in state: State) -> [(String, Phrase)] { state.hints(of: form) }

    var manualPlace: ManualPlace { purpose.manualPlace }

    var isForTheRoom: Bool { false }

    /// Struck words may be among the versions of a text.
    func isGone(from state: State) -> Bool {
        switch purpose {
        case .translation(let id): state.session?.contributions[id]?.isStruck ?? true
        case .settling(let id, _): state.session?.conflicts[id] == nil
        case .photo(let id): state.session?.photo(id) == nil
        case .newSession, .facts, .nextSession, .round, .theme, .link, .group, .action,
            .nextMeeting, .participant, .table, .option, .proposal, .report, .renaming:
            false
        }
    }

    func draft(in state: State) -> FormDraft? { draft }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawForm(self, in: &frame)
    }

    mutating func paste(_ text: String, _ event: Event, in state: inout State) -> [Effect] {
        form.insert(text)
        return []
    }

    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        if key == .escape || key == .control("c") {
            if holdsBack() {
                state.message = StatusMessage(.formNotTaken, .warning)
            } else {
                state.popup = nil
            }
            return []
        }
        stays()
        let before = form
        if case .character = key, !form.takesText {
            state.message = StatusMessage(Phrase("form.nothingToWrite"), .warning)
        }
        let isTaken = form.press(key)
        if isTaken || form.focus != before.focus {
            form = state.completingNames(in: form, leaving: before.focus)
        }
        if case .newSession = purpose { form.keepAgenda(after: before) }
        guard isTaken else { return [] }
        state.popup = popup
        return state.take(self, event)
    }
}

extension State {
    /// Takes what was typed; a form that is refused stays, and points at what is wrong.
    fileprivate mutating func take(_ popup: FormPopup, _ event: Event) -> [Effect] {
        let form = popup.form
        do throws(FormProblem) {
            let taken =
                switch popup.purpose {
                case .newSession: try takeNewSession(form, event)
                case .renaming(let path): takeRenaming(path, form)
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
                case .photo(let id): takePhoto(id, form)
                }
            // Nothing changed is as good as taken; anything else stays open with its message.
            // A new session closes its form by being opened, which the disk may refuse.
            if case .newSession = popup.purpose { return taken.effects }
            switch taken {
            case .made, .unchanged: self.popup = nil
            case .refused: break
            }
            return taken.effects
        } catch {
            var popup = popup
            popup.form.point(at: error)
            self.popup = .form(popup)
            return []
        }
    }
}

/// What is wrong with a field.
struct FormProblem: Error, Equatable {
    var field: FieldName
    /// Which of several fields of that name, from 0.
    var number = 0
    var phrase: Phrase
}

extension State {
    /// What stands above the form; of several groups it says which.
    private func title(of purpose: FormPopup.Purpose) -> Phrase {
        guard case .group(let id) = purpose, let group = session?.groups[id],
            let name = session?.name(of: group), !name.isEmpty
        else { return purpose.title }
        return Phrase("form.groupNamed", .text("name", name))
    }

    /// A form: labels on the left, fields on the right, the last row takes it.
    func drawForm(_ popup: FormPopup, in frame: inout Frame) -> Position? {
        let form = popup.form
        let rect = popupFrame(columns: 90, rows: form.fields.count + 12)
        let inner = rect.inset(columns: 2, rows: 1).splitBottom(1).rest
        var label = min(30, max(12, inner.columns * 2 / 5))
        if manner.isPlain {
            // A line of Braille has 40 cells: what is written stands beside its name.
            label = min(
                label, (form.fields.map { DisplayWidth.of(wording($0.label)) }.max() ?? 0) + 4)
        }
        // Where the screen is too small for all fields, the one with the focus stays in view.
        let rows = max(1, inner.rows - 2)
        let top = max(0, min(form.focus - rows + 1, form.fields.count - rows))
        frame.pane("form", in: rect, input: PopupInput(popup, in: self)) { grid, rect, _ in
            _ = drawFrame(
                wording(title(of: popup.purpose)),
                hints: hints(of: form), into: &grid, rect)
            for (place, field) in form.fields.enumerated() {
                guard place >= top, place - top < rows else { continue }
                let row = inner.splitTop(place - top).rest.splitTop(1).top
                draw(field, isFocused: place == form.focus, label: label, into: &grid, row)
            }
            let (foot, above) = inner.splitBottom(2)
            let free = above.splitTop(min(rows, form.fields.count)).rest
            drawLongTexts(form, into: &grid, free, label)
            drawNote(form, into: &grid, foot)
        }
        guard form.fields.indices.contains(form.focus) else { return nil }
        let row = inner.splitTop(form.focus - top).rest
        guard case .line(let field) = form.fields[form.focus].content else {
            // Its name and what is chosen are in one row, and read together.
            frame.pointedAt = row.origin
            return nil
        }
        return field.cursorPosition(in: row.splitLeft(label).rest)
    }

    /// The keys of a form; where there is one field only, Enter takes it.
    fileprivate func hints(of form: Form) -> [(String, Phrase)] {
        let enter = Key.enter.name(wording)
        let cancel = (Key.escape.name(wording), Phrase.hintCancel)
        if form.fields.count == 1 { return [(enter, .hintAccept), cancel] }
        return [(enter, .hintNextField), (FixedKey.take.key.name(wording), .hintAccept)]
            + (form.isChoosing ? [("← → a…z", .hintChoose)] : []) + [cancel]
    }

    private func draw(
        _ field: Form.Field, isFocused: Bool, label: Int, into grid: inout Grid, _ row: Rect
    ) {
        let (left, right) = row.splitLeft(label)
        let name = (isFocused ? "▸ " : "  ") + wording(field.label)
        StyledText(name, isFocused ? .accent : .muted).truncated(columns: left.columns - 1)
            .draw(into: &grid, left)
        switch field.content {
        case .line(let text):
            _ = text.draw(into: &grid, right)
        case .choice(let options, let place):
            let chosen = options.indices.contains(place) ? options[place] : ""
            StyledText(isFocused ? "‹ \(chosen) ›" : chosen, isFocused ? .accent : .plain)
                .truncated(columns: right.columns).draw(into: &grid, right)
        }
    }

    /// What there is to say about the field with the focus, in one line.
    private func note(_ form: Form) -> String? {
        guard form.fields.indices.contains(form.focus) else { return nil }
        let field = form.fields[form.focus]
        if !field.sought.isEmpty { return sought(in: field) }
        if let understood = understood(field, in: form) { return understood }
        if let note = field.note { return wording(note) }
        return offered(form).map {
            wording.facts(of: $0, in: chosenLanguage(form)).joined(separator: " · ")
        }
    }

    /// Which of the options that hold what was typed is chosen.
    // Within its caller the optimizer of Swift 6.3.1 stops on an error of its own.
    @inline(never)
    private func sought(in field: Form.Field) -> String {
        let places = field.fitting
        let at = field.place.flatMap { places.firstIndex(of: $0) } ?? 0
        return wording(
            Phrase(
                "form.sought", .text("typed", field.sought), .number("place", at + 1),
                .count(places.count)))
    }

    /// The language that the new workshop is to have; nil where the form asks for none.
    private func chosenLanguage(_ form: Form) -> LanguageTag? {
        guard form.fields.contains(where: { $0.name == .language }),
            Wording.languages.indices.contains(form.choice(.language))
        else { return nil }
        return LanguageTag(Wording.languages[form.choice(.language)].tag)
    }

    /// The template chosen, while its field has the focus.
    private func offered(_ form: Form) -> OfferedTemplate? {
        guard form.fields.indices.contains(form.focus),
            [.template, .language].contains(form.fields[form.focus].name),
            form.fields.contains(where: { $0.name == .template }),
            templates.indices.contains(form.choice(.template))
        else { return nil }
        return templates[form.choice(.template)]
    }

    /// What belongs below the fields: the whole of a text that is longer than its field, and of what
    /// there is to say of it; what a template is for, and what is wrong with those that are not offered.
    private func longTexts(_ form: Form, _ rect: Rect, _ label: Int) -> [StyledText] {
        if let offered = offered(form) {
            let objective = offered.template.objective.text(for: LanguageTag(wording.language.tag))
            return [StyledText(objective, .plain)]
                + templateProblems.map { StyledText("! " + wording($0), .warning) }
        }
        guard form.fields.indices.contains(form.focus),
            case .line(let field) = form.fields[form.focus].content
        else { return [] }
        let said = form.problem.map { wording($0.phrase) } ?? note(form) ?? ""
        return [(field.text, rect.columns - label), (said, rect.columns)]
            .filter { DisplayWidth.of($0.0) > $0.1 }.map { StyledText($0.0, .muted) }
    }

    private func drawLongTexts(
        _ form: Form, into grid: inout Grid, _ rect: Rect, _ label: Int
    ) {
        let room = max(0, rect.rows - 1)
        let lines = longTexts(form, rect, label).flatMap { $0.wrapped(columns: rect.columns) }
        // Of a text being written the end counts, of what is to be read the beginning.
        let shown = offered(form) == nil ? Array(lines.suffix(room)) : Array(lines.prefix(room))
        for (offset, line) in shown.enumerated() {
            line.draw(into: &grid, rect.splitTop(offset + 1).rest)
        }
    }

    /// The row that takes the form, and what there is to say about the field at hand.
    private func drawNote(_ form: Form, into grid: inout Grid, _ rect: Rect) {
        let isLast = form.focus >= form.fields.count
        StyledText(
            "[ \(wording(.takeForm)) ]", isLast ? .selection : .muted
        ).draw(into: &grid, rect, .left)
        let note = rect.splitTop(1).rest
        if let problem = form.problem {
            StyledText(wording(problem.phrase), .warning).truncated(columns: note.columns)
                .draw(into: &grid, note)
        } else if let text = self.note(form) {
            StyledText(text, .muted).truncated(columns: note.columns).draw(into: &grid, note)
        }
    }
}

extension Phrase {
    static let hintNextField = Phrase("hint.line.nextField")
    static let takeForm = Phrase("form.take")
}
