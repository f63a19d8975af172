/// What was typed into a form that nobody has taken yet, as it is kept in case the program does not
/// end well.
public struct FormDraft: Equatable, Sendable {
    /// One field that does not hold what it held when the form was opened.
    public struct Field: Equatable, Sendable {
        /// Which field, by a name that is the same in all languages.
        public var name: String
        /// What was typed, or the words of what was chosen.
        public var text: String

        /// Makes a field.
        public init(_ name: String, _ text: String) {
            self.name = name
            self.text = text
        }
    }

    /// What the form is for, as the program calls it.
    public var purpose: String
    /// The identifier of what it is about; nil when it is about the workshop, or something new.
    public var about: String?
    /// What else it was opened with; empty when nothing.
    public var detail: String
    /// The field with the focus, from 0.
    public var focus: Int
    /// The fields that were changed.
    public var fields: [Field]

    /// Makes a draft.
    public init(
        _ purpose: String, about: String? = nil, detail: String = "", focus: Int = 0,
        fields: [Field]
    ) {
        self.purpose = purpose
        self.about = about
        self.detail = detail
        self.focus = focus
        self.fields = fields
    }
}
