/// A day on which something that was agreed is looked at again: a decision, or a mandate that ends.
public struct Review: Equatable, Sendable {
    /// Identifies it, by the round that it comes from.
    public let id: ID<Review>
    /// What was decided, or what somebody was elected to.
    public var text: String
    /// The day.
    public var on: CalendarDay
    /// Whether it is the end of a mandate.
    public var isMandate: Bool
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a review.
    public init(
        id: ID<Review>, text: String, on: CalendarDay, isMandate: Bool = false,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.text = text
        self.on = on
        self.isMandate = isMandate
        self.foreign = foreign
    }
}

extension Review: Keyed {
    package static let schemaName = "review"

    package var mergeKey: ID<Review> { id }

    package init(blank id: String) {
        self.init(id: ID(id), text: "", on: CalendarDay(Moment(milliseconds: 0), offsetSeconds: 0))
    }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.label("text", &text)
        members.value("on", &on)
        members.flag("isMandate", &isMandate, unless: false)
        members.foreign(&foreign)
    }
}

extension Session {
    /// What this session agreed to look at again, and what is carried over from before, by day.
    public var reviews: [Review] {
        let own = agenda.compactMap { round -> Review? in
            let id = ID<Review>(round.id.text)
            switch round.content {
            case .decision(let decision):
                guard decision.phase == .adopted, let day = decision.reviewOn,
                    let text = decision.current?.text
                else { return nil }
                return Review(id: id, text: text, on: day)
            case .election(let election):
                guard election.phase == .elected, let day = election.until else { return nil }
                return Review(id: id, text: election.post, on: day, isMandate: true)
            case .opening, .goRound, .pairs, .smallGroups, .discussion, .sorting, .vote, .groups,
                .closing, .pauseBreak, .unknown:
                return nil
            }
        }
        return ((facts.series?.reviews ?? []) + own).sorted { ($0.on, $0.id) < ($1.on, $1.id) }
    }
}
