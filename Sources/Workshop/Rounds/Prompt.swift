/// What the room is asked, in one or more languages.
public struct Prompt: Equatable, Sendable {
    /// Identifies the prompt.
    public let id: ID<Prompt>
    /// The words.
    public var text: LocalizedText
    /// What its answers are, where they are gathered by organisation; nil for any other prompt.
    public var gathers: Exchange?
    /// The contribution that its words are; they go when that is struck.
    public var contribution: ID<Contribution>?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a prompt.
    public init(
        id: ID<Prompt>, text: LocalizedText, gathers: Exchange? = nil,
        contribution: ID<Contribution>? = nil, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.text = text
        self.gathers = gathers
        self.contribution = contribution
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
        members.reference("contribution", &contribution)
        members.foreign(&foreign)
    }
}

extension Session {
    /// The session without the words of prompts that repeat a contribution which may not be told.
    public func withholdingPrompts(where isWithheld: (Contribution) -> Bool) -> Session {
        let repeated = agenda.flatMap(\.prompts).compactMap(\.contribution)
        guard !repeated.isEmpty else { return self }
        let withheld = repeated.filter { contributions[$0].map(isWithheld) ?? true }
        var session = self
        session.emptyPrompts(repeating: Set(withheld))
        return session
    }

    /// Takes the words out of prompts that repeat contributions.
    mutating func emptyPrompts(repeating withheld: Set<ID<Contribution>>) {
        for var round in agenda
        where round.prompts.contains(where: { $0.contribution.map(withheld.contains) ?? false }) {
            round.forgetWords(of: withheld)
            agenda[round.id] = round
        }
    }
}

extension Round {
    /// Takes the words of struck contributions out of the prompts that repeat them.
    mutating func forgetWords(of struck: Set<ID<Contribution>>) {
        for place in prompts.indices where prompts[place].contribution.map(struck.contains) ?? false
        {
            prompts[place].text = LocalizedText()
        }
    }

    /// Whether its time is parted among its prompts, so that it goes from one to the next.
    public var isTimedByPrompt: Bool {
        if case .discussion(let discussion) = content { return discussion.promptSeconds != nil }
        return false
    }
}
