/// Something to be done after the workshop: what, who, by when.
public struct Action: Timed {
    /// Identifies the action.
    public let id: ID<Action>
    /// What is to be done.
    public var text: String
    /// Who does it.
    public var owner: NamedPerson?
    /// The organisation that takes it on, through its owner or alone; empty when none does.
    public var organisation: String
    /// By when.
    public var due: PlannedTime?
    /// Whether it is done.
    public var isDone: Bool
    /// The round it was agreed in.
    public var round: ID<Round>?
    /// When it was recorded.
    public var recordedAt: Moment?
    /// The earlier session of the series that it was carried over from; nil when it is of this one.
    public var origin: EarlierSession?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers
    var filePlace = FilePlace()

    /// Makes an action.
    public init(
        id: ID<Action>, text: String, owner: NamedPerson? = nil, organisation: String = "",
        due: PlannedTime? = nil, isDone: Bool = false, round: ID<Round>? = nil,
        recordedAt: Moment? = nil, origin: EarlierSession? = nil, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.text = text
        self.owner = owner
        self.organisation = organisation
        self.due = due
        self.isDone = isDone
        self.round = round
        self.recordedAt = recordedAt
        self.origin = origin
        self.foreign = foreign
    }
}

extension Action {
    /// Who takes it on, as far as they may be named: «Ana (Les oiseaux de passage)», either alone, or
    /// nil.
    public static func taker(_ name: String?, _ organisation: String?) -> String? {
        guard let organisation, let name else { return name ?? organisation }
        return "\(name) (\(organisation))"
    }
}

extension Action: FileObject {
    package static let schemaName = "action"

    package init(blank id: String) { self.init(id: ID(id), text: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.words("text", &text, .required)
        members.person("owner", &owner)
        // It would tell who the owner was, where an organisation is one person.
        members.words("organisation", &organisation, .personal)
        members.planned("due", &due, foreign: &foreign)
        members.flag("isDone", &isDone, unless: false)
        members.reference("round", &round)
        members.value("recordedAt", &recordedAt, .lesser)
        members.thing("origin", &origin)
        members.foreign(&foreign)
    }
}
