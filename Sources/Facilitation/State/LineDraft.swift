import Workshop

/// The line that is being typed, as it is kept in case the program does not end well.
public struct LineDraft: Equatable, Sendable {
    /// What has been typed.
    public var text: String
    /// What Enter does with it.
    public var mode: InputLine.Mode

    /// Makes a draft.
    public init(text: String, mode: InputLine.Mode) {
        self.text = text
        self.mode = mode
    }

    /// The draft with its mode by name and what it belongs to, for a file.
    public init(text: String, mode: String, owner: String?) {
        self.text = text
        switch (mode, owner) {
        case ("amend", let owner?): self.mode = .amend(ID(owner))
        case ("private", _): self.mode = .notePrivately
        case ("theme", _): self.mode = .nameTheme([])
        default: self.mode = .record
        }
    }

    /// What the mode is called in a file; empty for what is said.
    public var modeName: String {
        switch mode {
        case .amend: "amend"
        case .notePrivately: "private"
        case .nameTheme, .nameSplit: "theme"
        case .record, .fromPaper: ""
        }
    }

    /// The contribution that it corrects.
    public var owner: String? {
        if case .amend(let id) = mode { return id.text }
        return nil
    }
}

extension State {
    /// The line that is being typed; empty when none is.
    public var draft: LineDraft {
        guard let line = workshop?.line else { return LineDraft(text: "", mode: .record) }
        let isPrivate = line.mode == .record && line.origin?.isPrivate ?? false
        return LineDraft(text: line.field.text, mode: isPrivate ? .notePrivately : line.mode)
    }
}
