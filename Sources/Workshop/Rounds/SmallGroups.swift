/// Tables with a prompt each, notes per table, report back and a plenary reply.
public struct SmallGroups: Equatable, Sendable {
    /// What the round is at.
    public enum Phase: String, CaseIterable, Sendable {
        /// The tables work.
        case atTables = "at-tables"
        /// Their reporters tell the others.
        case reportBack = "report-back"
        /// All answer together.
        case plenary
    }

    /// The tables in their order.
    public var tables: [Table]
    /// How many people a table should have.
    public var groupSize: Int?
    /// Whether its tables are topics that were brought before, each with a room: a slot of an open
    /// space.
    public var takesTopics: Bool
    /// The topics that stood here when the programme was out and do not any more.
    public var moved: [MovedTopic]
    /// What the round is at.
    public var phase: Phase
    /// The table whose notes are being typed or told.
    public var currentTable: ID<Table>?

    /// Makes a round of small groups.
    public init(
        tables: [Table] = [], groupSize: Int? = nil, takesTopics: Bool = false,
        moved: [MovedTopic] = [], phase: Phase = .atTables,
        currentTable: ID<Table>? = nil
    ) {
        self.tables = tables
        self.groupSize = groupSize
        self.takesTopics = takesTopics
        self.moved = moved
        self.phase = phase
        self.currentTable = currentTable
    }

    /// The table at hand; nil in plenary and before there is any.
    public var tableAtHand: Table? {
        phase == .plenary ? nil : tables.first { $0.id == currentTable } ?? tables.first
    }
}

/// A small group with its own notes during a round.
public struct Table: Equatable, Sendable {
    /// Identifies the table.
    public let id: ID<Table>
    /// What it is called; empty when it goes by its topic or its number.
    public var name: String
    /// The topic that it is about, as it was brought.
    public var topic: ID<Contribution>?
    /// The room it meets in; empty when that is not said.
    public var room: String
    /// The prompt it works on, when tables have different ones.
    public var prompt: ID<Prompt>?
    /// Who sits there, as far as that is kept.
    public var members: [ID<Participant>]
    /// Who tells the others.
    public var reporter: ID<Participant>?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a table.
    public init(
        id: ID<Table>, name: String = "", topic: ID<Contribution>? = nil, room: String = "",
        prompt: ID<Prompt>? = nil,
        members: [ID<Participant>] = [], reporter: ID<Participant>? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.name = name
        self.topic = topic
        self.room = room
        self.prompt = prompt
        self.members = members
        self.reporter = reporter
        self.foreign = foreign
    }
}

extension RoundKind {
    /// Tables.
    public static let smallGroups = RoundKind(name: "small-groups", usuallyGoesToSorting: true)
}

extension SmallGroups.Phase: Spelt {}

extension SmallGroups: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.number("groupSize", &groupSize, in: MemberRange.count)
        members.flag("takesTopics", &takesTopics, unless: false)
        members.value("phase", &phase, unless: .atTables)
        members.things("tables", &tables)
        members.things("moved", &moved)
        members.reference("currentTable", &currentTable)
    }

    var planned: SmallGroups { SmallGroups(groupSize: groupSize, takesTopics: takesTopics) }

    mutating func stand(as earlier: SmallGroups) {
        phase = earlier.phase
        currentTable = earlier.currentTable
    }

    func asOf(_ past: PastMoment) -> SmallGroups {
        var round = self
        round.phase = past.said != nil && past.said?.table == nil ? .plenary : .atTables
        round.currentTable = past.said?.table ?? tables.first?.id
        for index in tables.indices {
            round.tables[index].members.removeAll { !past.hadCome($0) }
            if !(tables[index].reporter.map(past.hadCome) ?? true) {
                round.tables[index].reporter = nil
            }
        }
        return round
    }
}

extension Table: Keyed {
    package static let schemaName = "table"

    package var mergeKey: ID<Table> { id }

    package init(blank id: String) { self.init(id: ID(id)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.words("name", &name)
        members.reference("topic", &topic)
        members.words("room", &room)
        members.reference("prompt", &prompt)
        members.references("members", &self.members)
        members.reference("reporter", &reporter)
        members.foreign(&foreign)
    }
}
