/// A stretch of time with a beginning and, once it is over, an end.
public struct Span: Equatable, Sendable {
    /// When it began.
    public var from: Moment
    /// When it ended; nil while it lasts.
    public var to: Moment?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a stretch of time.
    public init(from: Moment, to: Moment? = nil, foreign: ForeignMembers = .none) {
        self.from = from
        self.to = to
        self.foreign = foreign
    }
}

extension Span: Keyed {
    package static let schemaName = "span"
    package static let isInline = true

    package var mergeKey: Moment { from }

    package init(blank id: String) { self.init(from: Moment(milliseconds: 0)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.value("from", &from)
        members.value("to", &to, .lesser)
        members.foreign(&foreign)
    }

    /// The stretches of both sides, told apart by their beginning; of two ends the earlier one.
    ///
    /// None lasts when the next one begins.
    package static func mergedList(
        _ versions: Versions<[Span]>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [Span] {
        if let undisputed = versions.undisputed { return undisputed }
        var spans = versions.thingsByKey(\.from) { merged($0, at: place, notes) }
            .values.sorted { $0.from < $1.from }
        for place in spans.indices.dropLast() {
            let next = spans[place + 1].from
            spans[place].to = Swift.min(spans[place].to ?? next, next)
        }
        return spans
    }
}
