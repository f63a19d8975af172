import Workshop

/// A line that is being typed.
public struct Draft: Equatable, Sendable {
    /// What has been typed so far.
    public var text: String
    /// What the line is for, as the program calls it; empty for what is said.
    public var mode: String
    /// Whose line it is, or what it corrects; nil when it is nobody's.
    public var owner: String?

    /// Makes a draft.
    public init(text: String, mode: String = "", owner: String? = nil) {
        self.text = text
        self.mode = mode
        self.owner = owner
    }

    /// The draft as JSON.
    var json: JSONValue {
        .object { object in
            object.write("text", text)
            object.writeUnlessEmpty("mode", mode)
            object.write("owner", owner)
        }
    }

    /// Reads a draft; nil when it is none, or empty.
    static func read(_ value: JSONValue) -> Draft? {
        guard let object = ValueReader(value, problems: ProblemList()).object(),
            let text = object.string("text"), !text.isEmpty
        else { return nil }
        return Draft(
            text: text, mode: object.optionalString("mode") ?? "",
            owner: object.optionalString("owner"))
    }
}
