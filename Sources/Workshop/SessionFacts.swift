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
    /// When the workshop was to end, as its agenda was planned when it began; nil where nothing was
    /// planned.
    public var plannedEnd: Moment?
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

extension SessionFacts: FileObject {
    package static var schemaName: String { "facts" }

    package init(blank id: String) {
        self.init(id: ID(id), title: "", language: LanguageTag(""))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        describeBeginning(to: &members)
        describeEnd(to: &members)
    }

    /// Tells what stands before the lists.
    mutating func describeBeginning(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.words("title", &title, .required)
        members.words("subtitle", &subtitle)
        members.thing("series", &series)
        members.value("date", &date)
        members.words("place", &place)
        members.labels("rooms", &rooms, .inline)
        members.value("timeZone", &timeZone)
        members.value("language", &language)
        members.words("context", &context)
        members.words("objective", &objective)
        members.labels("hosts", &hosts, [.inline, .personal])
        members.words("writtenBy", &writtenBy, .personal)
        members.value("rereadOn", &rereadOn)
        members.value("publishedOn", &publishedOn)
        // The earlier day: it was promised to somebody.
        members.value("deleteAfter", &deleteAfter, .lesser)
        members.number("expectedCount", &expectedCount, in: MemberRange.count)
        members.number("headCount", &headCount, in: MemberRange.count)
        members.value("attribution", &attribution, unless: .none)
        members.words("statementPattern", &statementPattern)
        members.value("template", &template, unless: "")
        // Room and hour would tell whose session it was.
        members.thing("gathering", &gathering, .personal)
        members.reference("currentRound", &currentRound)
        members.value("startedAt", &startedAt, .lesser)
        members.value("plannedEnd", &plannedEnd, .lesser)
        members.value("endedAt", &endedAt)
        members.value("endedBefore", &endedBefore)
        members.things("pauses", &pauses)
    }

    /// Tells what stands after the lists.
    mutating func describeEnd(to members: inout some MemberVisitor) {
        members.thing("nextMeeting", &nextMeeting)
        members.words("conclusion", &conclusion)
        members.thing("quotation", &quotation)
        members.foreign(&foreign)
    }

    /// Where texts of the session itself stand.
    static let place = TextConflict.Place(.session, "")

    package static func merged(
        _ versions: Versions<SessionFacts>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> SessionFacts {
        var merged = versions.memberwise(at: place, notes)
        merged.id = versions.id.greater()
        // When it ended and when it had ended before belong together: where both sides changed them,
        // an end counts more than none, and the later one.
        let ending = versions.map { [$0.endedAt, $0.endedBefore] }.merged { one, other in
            let keys = [one, other].map { $0.map { $0?.milliseconds ?? .min } }
            return keys[0].lexicographicallyPrecedes(keys[1]) ? other : one
        }
        (merged.endedAt, merged.endedBefore) = (ending[0], ending[1])
        return merged
    }
}
