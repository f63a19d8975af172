/// One round of a template.
public struct TemplateRound: Equatable, Sendable {
    /// The kind, with its settings.
    public var content: RoundContent
    /// What it is called; empty when it goes by its kind.
    public var title: LocalizedText
    /// What the room is asked.
    public var prompts: [TemplatePrompt]
    /// The planned length in seconds.
    public var plannedSeconds: Int?
    /// What the facilitator may say.
    public var guidance: LocalizedText
    /// A sentence of the synthesis before what was said.
    public var introduction: LocalizedText
    /// A sentence of the synthesis after what was said.
    public var conclusion: LocalizedText
    /// Whether what is said goes to the sorting.
    public var goesToSorting: Bool
    /// Whether its timer starts with it.
    public var startsTimer: Bool
    /// Whether the next round begins by itself when its time is over.
    public var goesOn: Bool
    /// The names of the two sides of a discussion; none, or two.
    public var sideNames: [LocalizedText]

    /// Makes a round of a template.
    public init(
        content: RoundContent, title: LocalizedText = .init(), prompts: [TemplatePrompt] = [],
        plannedSeconds: Int? = nil, guidance: LocalizedText = .init(),
        introduction: LocalizedText = .init(), conclusion: LocalizedText = .init(),
        goesToSorting: Bool? = nil, startsTimer: Bool = false, goesOn: Bool = false,
        sideNames: [LocalizedText] = []
    ) {
        self.content = content
        self.title = title
        self.prompts = prompts
        self.plannedSeconds = plannedSeconds
        self.guidance = guidance
        self.introduction = introduction
        self.conclusion = conclusion
        self.goesToSorting = goesToSorting ?? content.kind.usuallyGoesToSorting
        self.startsTimer = startsTimer
        self.goesOn = goesOn
        self.sideNames = sideNames
    }

    /// The kind with its settings, in which nothing has happened, in the words of a language.
    func content(for language: LanguageTag) -> RoundContent {
        guard case .discussion(var discussion) = content.planned, sideNames.count == 2 else {
            return content.planned
        }
        discussion.sides = sideNames.map { $0.text(for: language) }
        return .discussion(discussion)
    }
}

extension TemplateRound: FileObject {
    package static var schemaName: String { "templateRound" }

    package init(blank id: String) {
        self.init(content: .unknown(UnknownRound(kindName: "")))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.kind(of: &content)
        members.words("title", &title)
        members.prompts("prompts", &prompts)
        members.number("plannedSeconds", &plannedSeconds, in: MemberRange.seconds)
        members.words("guidance", &guidance)
        members.words("introduction", &introduction)
        members.words("conclusion", &conclusion)
        members.flag("goesToSorting", &goesToSorting, unless: content.kind.usuallyGoesToSorting)
        members.flag("startsTimer", &startsTimer, unless: false)
        members.flag("goesOn", &goesOn, unless: false)
        members.content(&content)
        members.labels("sideNames", &sideNames, [])
        if case .unknown = content {
            // What belongs to a kind that is not known cannot be judged.
            var others = ForeignMembers.none
            members.foreign(&others)
        }
    }

    package func tellNonsense(_ tell: (String, Nonsense) -> Void) {
        // A template only makes what this version can facilitate.
        if case .unknown(let round) = content, !round.kindName.isEmpty {
            tell("kind", .unknownValue(round.kindName, known: RoundKind.all.map(\.name)))
        }
        if !sideNames.isEmpty, sideNames.count != 2 {
            tell("sideNames", .outOfRange(sideNames.count, 2...2))
        }
    }
}
