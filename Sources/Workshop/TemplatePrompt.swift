/// What a round of a template asks.
public struct TemplatePrompt: Equatable, Sendable {
    /// The words, in one or more languages.
    public var text: LocalizedText
    /// What its answers are, where they are gathered by organisation; nil for any other prompt.
    public var gathers: Exchange?

    /// Makes a prompt of a template.
    public init(_ text: LocalizedText, gathers: Exchange? = nil) {
        self.text = text
        self.gathers = gathers
    }
}

extension TemplateRound {
    /// Makes a round of a template with prompts that gather nothing by organisation.
    public init(
        content: RoundContent, prompts: [LocalizedText], plannedSeconds: Int? = nil
    ) {
        self.init(
            content: content, prompts: prompts.map { TemplatePrompt($0) },
            plannedSeconds: plannedSeconds)
    }
}
