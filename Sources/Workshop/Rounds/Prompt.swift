/// What the room is asked, in one or more languages.
public struct Prompt: Equatable, Sendable {
    /// Identifies the prompt.
    public let id: ID<Prompt>
    /// The words.
    public var text: LocalizedText
    /// What its answers are, where they are gathered by organisation; nil for any other prompt.
    public var gathers: Exchange?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a prompt.
    public init(
        id: ID<Prompt>, text: LocalizedText, gathers: Exchange? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.text = text
        self.gathers = gathers
        self.foreign = foreign
    }
}

extension Prompt: Keyed {
    package static let schemaName = "prompt"

    package var mergeKey: ID<Prompt> { id }

    package init(blank id: String) { self.init(id: ID(id), text: LocalizedText()) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.words("text", &text, .required)
        members.value("gathers", &gathers)
        members.foreign(&foreign)
    }
}
