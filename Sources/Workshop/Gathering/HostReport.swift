/// What the host of a session tells on one page: how many came, the main points, what is to be done,
/// and whom one may quote with what.
public struct HostReport: Equatable, Sendable {
    /// Something to be done.
    public struct Task: Equatable, Sendable {
        /// What is to be done.
        public var text: String
        /// Who does it.
        public var owner: NamedPerson?
        /// The organisation that takes it on; empty when none does.
        public var organisation: String
        /// By when.
        public var due: PlannedTime?

        /// Makes a task.
        public init(
            text: String, owner: NamedPerson? = nil, organisation: String = "",
            due: PlannedTime? = nil
        ) {
            self.text = text
            self.owner = owner
            self.organisation = organisation
            self.due = due
        }
    }

    /// How many people were there.
    public var headCount: Int?
    /// The points, as they were written; empty ones are left out.
    public var points: [String]
    /// What is to be done; those without words are left out.
    public var tasks: [Task]
    /// What may be quoted.
    public var quotation: Quotation?

    /// Makes a report.
    public init(
        headCount: Int? = nil, points: [String] = [], tasks: [Task] = [],
        quotation: Quotation? = nil
    ) {
        self.headCount = headCount
        self.points = points
        self.tasks = tasks
        self.quotation = quotation
    }
}
