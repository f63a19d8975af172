/// What there is once in a session: title, date, place, and where the agenda stands.
public struct SessionFacts: Equatable, Sendable {
    /// Identifies the session on every laptop.
    public var id: ID<Session>
    /// The title.
    public var title: String
    /// A line below the title.
    public var subtitle: String
    /// Which session of a series this is; nil when it stands alone.
    public var series: SeriesPlace?
    /// Where.
    public var place: String
    /// The rooms there are, in the order of the wall.
    public var rooms: [String]
    /// The day.
    public var date: CalendarDay?
    /// The time zone by its name in the tz database, when it is known.
    public var timeZone: String?
    /// The language of interface and synthesis.
    public var language: LanguageTag
    /// How this workshop came about; the facilitator's own prose.
    public var context: String
    /// What it is for; the facilitator's own prose.
    public var objective: String
    /// A last paragraph; the facilitator's own prose.
    public var conclusion: String
    /// Who welcomes or facilitates; public by definition.
    public var hosts: [String]
    /// Who wrote the synthesis; public by definition.
    public var writtenBy: String
    /// The day the synthesis was reread with the group.
    public var rereadOn: CalendarDay?
    /// The day the synthesis was published.
    public var publishedOn: CalendarDay?
    /// The day after which the file should be deleted, as was promised to those in it.
    public var deleteAfter: CalendarDay?
    /// How many people are expected.
    public var expectedCount: Int?
    /// How many people took part, when there is no roster to count.
    public var headCount: Int?
    /// Whether contributions keep their author.
    public var attribution: Attribution
    /// What the statement of a new theme begins with.
    public var statementPattern: String
    /// The template it was made from.
    public var template: String
    /// The round at hand; nil before the first.
    public var currentRound: ID<Round>?
    /// When the first round began.
    public var startedAt: Moment?
    /// When the workshop was closed.
    public var endedAt: Moment?
    /// When it had been closed, while a round is gone back into long after; no clock runs then.
    public var endedBefore: Moment?
    /// When everything stood still.
    public var pauses: [Span]
    /// What was said about meeting again.
    public var nextMeeting: NextMeeting?
    /// Where it stands in the programme of a gathering; nil for a workshop of its own.
    public var gathering: GatheringPlace?
    /// What its report closes with.
    public var quotation: Quotation?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes the facts of a session that has not begun.
    public init(id: ID<Session>, title: String, language: LanguageTag) {
        self.id = id
        self.title = title
        self.language = language
        subtitle = ""
        place = ""
        rooms = []
        context = ""
        objective = ""
        conclusion = ""
        hosts = []
        writtenBy = ""
        attribution = .none
        statementPattern = ""
        template = ""
        pauses = []
        foreign = .none
    }
}
