import Workshop

/// What is being typed: the line, and forms that nobody has taken yet.
public struct Draft: Equatable, Sendable {
    /// What has been typed so far.
    public var text: String
    /// What the line is for, as the program calls it; empty for what is said.
    public var mode: String
    /// Whose line it is, or what it corrects; nil when it is nobody's.
    public var owner: String?
    /// The forms that are being filled in, the topmost last.
    public var forms: [FormDraft]

    /// Makes a draft.
    public init(
        text: String, mode: String = "", owner: String? = nil, forms: [FormDraft] = []
    ) {
        self.text = text
        self.mode = mode
        self.owner = owner
        self.forms = forms
    }

    /// Whether nothing is being typed.
    public var isEmpty: Bool { text.isEmpty && forms.isEmpty }

    /// The draft without these parts.
    func without(_ parts: DraftParts) -> Draft {
        var left = self
        if parts.contains(.line) { left = Draft(text: "", forms: forms) }
        if parts.contains(.forms) { left.forms = [] }
        return left
    }

    /// The draft without what amends or translates contributions that were struck, or settles a
    /// conflict that is gone with them.
    func without(_ struck: Set<ID<Contribution>>, in session: Session) -> Draft {
        var left = self
        if let owner, struck.contains(ID(owner)) { left = Draft(text: "", forms: forms) }
        left.forms.removeAll { form in
            guard let about = form.about else { return false }
            if struck.contains(ID(about)) { return true }
            guard let conflict = session.conflicts[ID(about)] else {
                return form.purpose == Self.settling
            }
            return struck.contains(ID(conflict.place.entity))
        }
        return left
    }

    /// What the program calls a form about a conflict.
    private static let settling = "settling"

    /// The draft as JSON, as it was after a line of the journal.
    func json(after line: Int) -> JSONValue {
        .object { object in
            object.write("after", line)
            object.write("text", text)
            object.writeUnlessEmpty("mode", mode)
            object.write("owner", owner)
            object.writeUnlessEmpty("forms", forms.map(\.json))
        }
    }

    /// The line of the journal after which a draft was written; earlier versions did not say, and
    /// theirs are as they were.
    static func line(of value: JSONValue) -> Int {
        let object = ValueReader(value, problems: ProblemList()).object()
        return object?.optionalInteger("after", in: 0 ... .max) ?? .max
    }

    /// Reads a draft; nil when it is none, or empty.
    static func read(_ value: JSONValue) -> Draft? {
        guard let object = ValueReader(value, problems: ProblemList()).object(),
            let text = object.string("text")
        else { return nil }
        let draft = Draft(
            text: text, mode: object.optionalString("mode") ?? "",
            owner: object.optionalString("owner"),
            forms: object.optionalArray("forms", FormDraft.read))
        return draft.isEmpty ? nil : draft
    }
}
