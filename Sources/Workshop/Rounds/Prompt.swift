/// What the room is asked, in one or more languages.
public struct Prompt: Equatable, Sendable {
    /// Identifies the prompt.
    public let id: ID<Prompt>
    /// The words.
    public var text: LocalizedText
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a prompt.
    public init(id: ID<Prompt>, text: LocalizedText, foreign: ForeignMembers = .none) {
        self.id = id
        self.text = text
        self.foreign = foreign
    }
}
