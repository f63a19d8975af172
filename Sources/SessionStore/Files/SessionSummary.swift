import Workshop

/// What a list of session files shows of one of them.
public struct SessionSummary: Equatable, Sendable {
    /// What a session that can be read is about, and how far it got.
    public struct Details: Equatable, Sendable {
        /// Tells the workshop from any other.
        public var id: ID<Session>
        /// The title.
        public var title: String
        /// The day.
        public var date: CalendarDay?
        /// Where.
        public var place: String
        /// When the first round began; nil for a session that has not begun.
        public var startedAt: Moment?
        /// When the workshop was closed; nil while it goes on.
        public var endedAt: Moment?
        /// The place of the round at hand among the rounds, from 1; nil before the first.
        public var round: Int?
        /// How many rounds there are.
        public var roundCount: Int
        /// How many contributions there are, copies and struck ones not counted.
        public var contributionCount: Int
        /// Whether it is the copy of another table.
        public var isCopy: Bool
        /// The later format that the file is of, so that it can only be looked at; nil for one that
        /// this version knows.
        public var laterFormat: Int?
        /// The day after which the file is to be deleted.
        public var deleteAfter: CalendarDay?

        /// Takes what is worth showing from a session.
        public init(_ session: Session) {
            self.init(
                session.facts, rounds: session.agenda.map(\.id),
                contributionCount: session.saidCount, isCopy: session.copiedFrom != nil)
        }

        /// Takes what is worth showing from the parts of a session.
        ///
        /// - Parameter rounds: the rounds in their order.
        init(_ facts: SessionFacts, rounds: [ID<Round>], contributionCount: Int, isCopy: Bool) {
            id = facts.id
            title = facts.title
            date = facts.date
            place = facts.place
            startedAt = facts.startedAt
            endedAt = facts.endedAt
            round = facts.currentRound.flatMap { rounds.firstIndex(of: $0) }.map { $0 + 1 }
            roundCount = rounds.count
            self.contributionCount = contributionCount
            self.isCopy = isCopy
            deleteAfter = facts.deleteAfter
        }
    }

    /// Where the file is.
    public var path: String
    /// The file's name.
    public var name: String
    /// What the file holds, or why it cannot be read.
    public var details: Result<Details, SessionFileError>

    /// Whether the file was only passed over, so that nobody knows yet whether it can be opened.
    public var isPassedOver = false

    /// Whether a sitting goes on, or was cut off.
    public var isOpen = false

    /// The names of other files that hold versions of the same workshop, which a synchroniser has put
    /// aside.
    public var versions: [String] = []

    /// The day, when the file can be read and tells it.
    public var date: CalendarDay? { try? details.get().date }
}

extension [SessionSummary] {
    /// The same, in which a file that a synchroniser has put aside stands with the one it is a version
    /// of.
    func withVersionsTogether() -> [SessionSummary] {
        let ids = Dictionary(grouping: self) { (try? $0.details.get())?.id }
        var versions: [String: [String]] = [:]
        var aside: Set<String> = []
        for summary in self {
            guard let details = try? summary.details.get(), !details.isCopy else { continue }
            let original = (ids[details.id] ?? []).filter {
                ConflictName.isLikely(summary.name, of: $0.name)
            }
            // Of several the one with the shortest name, which none of them is a version of.
            guard let first = original.min(by: { $0.name.utf8.count < $1.name.utf8.count }) else {
                continue
            }
            aside.insert(summary.name)
            versions[first.name, default: []].append(summary.name)
        }
        return filter { !aside.contains($0.name) }.map { summary in
            var summary = summary
            summary.versions = (versions[summary.name] ?? []).sorted()
            return summary
        }
    }
}
