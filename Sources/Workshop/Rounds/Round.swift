/// One step of a workshop: kind, prompts, planned time, and what happened.
public struct Round: Entity {
    /// Identifies the round.
    public let id: ID<Round>
    /// The place in the agenda.
    public var position: OrderKey
    /// What it is called; empty when it goes by its kind.
    public var title: LocalizedText
    /// What the room is asked.
    public var prompts: [Prompt]
    /// The planned length in seconds; nil when it takes what it takes.
    public var plannedSeconds: Int?
    /// What the facilitator may say or should keep in mind.
    public var guidance: LocalizedText
    /// The facilitator's own sentences before what was said, for the synthesis.
    public var introduction: String
    /// The facilitator's own sentences after what was said, for the synthesis.
    public var conclusion: String
    /// Whether what is said here is to be sorted into themes.
    public var goesToSorting: Bool
    /// Whether its timer starts with it.
    public var startsTimer: Bool
    /// Whether the next round begins by itself when its time is over.
    public var goesOn: Bool
    /// Whether the round is passed over.
    public var isSkipped: Bool
    /// How long it really took; nil before it began.
    public var clock: Clock?
    /// The timer that everybody sees.
    public var timer: Countdown?
    /// The prompt being answered, when there are several.
    public var currentPrompt: ID<Prompt>?
    /// Pictures of what was written in it on paper.
    public var photos: [Photo]
    /// What is particular to its kind.
    public var content: RoundContent
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a round that has not begun.
    public init(
        id: ID<Round>, position: OrderKey, content: RoundContent, title: LocalizedText = .init(),
        prompts: [Prompt] = [], plannedSeconds: Int? = nil, guidance: LocalizedText = .init(),
        introduction: String = "", conclusion: String = "", goesToSorting: Bool? = nil,
        startsTimer: Bool = false, goesOn: Bool = false, isSkipped: Bool = false,
        clock: Clock? = nil, timer: Countdown? = nil,
        currentPrompt: ID<Prompt>? = nil, photos: [Photo] = [], foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.position = position
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
        self.isSkipped = isSkipped
        self.clock = clock
        self.timer = timer
        self.currentPrompt = currentPrompt
        self.photos = photos
        self.foreign = foreign
    }

    /// The order of the agenda.
    public var order: PlacedOrder<Round> { PlacedOrder(position, id) }

    /// The kind of round.
    public var kind: RoundKind { content.kind }

    /// The prompt being answered: the current one, else the first; nil when nothing is asked.
    public var promptAtHand: Prompt? {
        prompts.first { $0.id == currentPrompt } ?? prompts.first
    }
}

extension Round: FileObject {
    package static let schemaName = "round"

    package init(blank id: String) {
        self.init(
            id: ID(id), position: .unplaced, content: .unknown(UnknownRound(kindName: "")))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.kind(of: &content)
        members.words("title", &title)
        members.things("prompts", &prompts)
        members.number("plannedSeconds", &plannedSeconds, in: MemberRange.seconds)
        members.words("guidance", &guidance)
        members.words("introduction", &introduction)
        members.words("conclusion", &conclusion)
        members.flag("goesToSorting", &goesToSorting, unless: kind.usuallyGoesToSorting)
        members.flag("startsTimer", &startsTimer, unless: false)
        members.flag("goesOn", &goesOn, unless: false)
        members.flag("isSkipped", &isSkipped, unless: false)
        members.thing("clock", &clock)
        members.thing("timer", &timer)
        members.reference("currentPrompt", &currentPrompt)
        members.things("photos", &photos, .personal)
        members.content(&content)
        members.foreign(&foreign)
    }

    package static func merged(
        _ versions: Versions<Round>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Round {
        var merged = versions.memberwise(at: place, notes)
        // The round began when the first of both began it.
        merged.clock = versions.clock.optional { $0.mergedClock(<) }
        // Nobody's seconds of speech are kept beyond the round, where both sides went on with it.
        if merged.clock?.endedAt != nil, versions.ours != versions.base,
            versions.theirs != versions.base,
            versions.ours.content.floor != versions.theirs.content.floor
        {
            merged.content.floor?.forgetLengths()
        }
        return merged
    }
}
