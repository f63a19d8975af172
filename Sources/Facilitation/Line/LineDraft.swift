import Workshop

/// The line and the forms that are being typed, as they are kept in case the program does not end
/// well.
public struct LineDraft: Equatable, Sendable {
    /// What has been typed.
    public var text: String
    /// What Enter does with it.
    public var mode: InputLine.Mode
    /// The forms over the screen that nobody has taken yet, the topmost last.
    public var forms: [FormDraft]
    /// Where it goes, where notes of a round that is over are being written.
    var late: LatePlace?

    /// Makes a draft.
    public init(text: String, mode: InputLine.Mode, forms: [FormDraft] = []) {
        self.text = text
        self.mode = mode
        self.forms = forms
    }

    /// The draft with its mode by name and what it belongs to, for a file.
    public init(text: String, mode: String, owner: String?, forms: [FormDraft] = []) {
        self.text = text
        self.forms = forms
        switch (mode, owner) {
        case ("amend", let owner?): self.mode = .amend(ID(owner))
        case ("private", _): self.mode = .notePrivately
        case ("theme", _): self.mode = .nameTheme([])
        case ("late-table", let owner?): (self.mode, late) = (.record, .table(ID(owner)))
        case ("late-round", let owner?): (self.mode, late) = (.record, .round(ID(owner)))
        default: self.mode = .record
        }
    }

    /// Whether nothing is being typed.
    public var isEmpty: Bool { text.isEmpty && forms.isEmpty }

    /// What the mode is called in a file; empty for what is said.
    public var modeName: String {
        switch mode {
        case .amend: "amend"
        case .notePrivately: "private"
        case .nameTheme, .nameSplit: "theme"
        case .record, .fromPaper:
            switch late {
            case .table: "late-table"
            case .round: "late-round"
            case nil: ""
            }
        }
    }

    /// The contribution that it corrects, or the place that it is a late note for.
    public var owner: String? {
        switch mode {
        case .amend(let id): return id.text
        case .notePrivately, .nameTheme, .nameSplit: return nil
        case .record, .fromPaper:
            switch late {
            case .table(let id): return id.text
            case .round(let id): return id.text
            case nil: return nil
            }
        }
    }
}

extension State {
    /// What is being typed; empty when nothing is.
    public var draft: LineDraft {
        guard let line = workshop?.line else { return LineDraft(text: "", mode: .record) }
        let isPrivate = line.mode == .record && line.origin?.isPrivate ?? false
        var draft = LineDraft(
            text: line.field.text, mode: isPrivate ? .notePrivately : line.mode,
            forms: formDrafts)
        // The line belongs where its first character was typed.
        draft.late = workshop?.late.map { line.origin?.place ?? $0 }
        return draft
    }

    /// Goes on with a line that was being typed.
    mutating func take(_ draft: LineDraft) {
        workshop?.line.field.set(draft.text)
        workshop?.line.mode = draft.mode
        workshop?.late = draft.late
        let origin = originAtHand
        workshop?.line.origin = origin
    }
}
