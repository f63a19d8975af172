/// Which session of a series this is, and what it goes on from.
///
/// Holds all that has to be known of the session before, so that its file need not be at hand.
public struct SeriesPlace: Equatable, Sendable {
    /// What the series is called; empty when it has no name of its own.
    public var name: String
    /// Which session of the series this is, from 1.
    public var number: Int
    /// The session before this one.
    public var previous: EarlierSession?
    /// What was decided last time, each decision in its last words.
    public var decided: [String]
    /// What is to be looked at again, and when.
    public var reviews: [Review]
    /// What was agreed before and is done since.
    public var done: [String]
    /// Who was there last time, by the names that they are called by, to be offered again.
    ///
    /// What each of them permits is asked anew. None where a day was promised after which names are
    /// gone.
    public var people: [String]
    /// The time zones that meetings of the series are announced in, by their names in the tz
    /// database.
    public var zones: [String]
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// The largest number of a session in its series.
    public static let largestNumber = 10_000

    /// Makes a place in a series.
    public init(
        name: String = "", number: Int, previous: EarlierSession? = nil, decided: [String] = [],
        reviews: [Review] = [], done: [String] = [], people: [String] = [], zones: [String] = [],
        foreign: ForeignMembers = .none
    ) {
        self.name = name
        self.number = number
        self.previous = previous
        self.decided = decided
        self.reviews = reviews
        self.done = done
        self.people = people
        self.zones = zones
        self.foreign = foreign
    }
}

extension SeriesPlace: FileObject {
    package static let schemaName = "seriesPlace"

    package init(blank id: String) { self.init(number: 1) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.label("name", &name)
        members.number("number", &number, in: 1...Self.largestNumber)
        members.thing("previous", &previous)
        members.labels("decided", &decided)
        members.things("reviews", &reviews)
        members.labels("done", &done)
        members.labels("people", &people, .personal)
        members.values("zones", &zones, .inline)
        members.foreign(&foreign)
    }
}
