/// People who carry a theme on; ephemeral, and often just the theme itself, open to all.
public struct OpenGroup: Entity {
    /// Identifies the group.
    public let id: ID<OpenGroup>
    /// The place among the groups.
    public var position: OrderKey
    /// The theme it carries on.
    public var theme: ID<Theme>?
    /// The topic of an open space that it carries on.
    public var topic: ID<Contribution>?
    /// A name of its own; empty when it goes by its theme or its topic.
    public var name: String
    /// Whether anybody may come.
    public var isOpenToAll: Bool
    /// Those who signed up; somebody may be in several groups.
    public var members: [ID<Participant>]
    /// Whom to ask.
    public var contact: NamedPerson?
    /// What the group does first.
    public var firstStep: String
    /// The earlier session of the series that it was carried over from; nil when it is of this one.
    public var origin: EarlierSession?
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a group, open to all.
    public init(
        id: ID<OpenGroup>, position: OrderKey, theme: ID<Theme>? = nil,
        topic: ID<Contribution>? = nil, name: String = "",
        isOpenToAll: Bool = true, members: [ID<Participant>] = [], contact: NamedPerson? = nil,
        firstStep: String = "", origin: EarlierSession? = nil, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.position = position
        self.theme = theme
        self.topic = topic
        self.name = name
        self.isOpenToAll = isOpenToAll
        self.members = members
        self.contact = contact
        self.firstStep = firstStep
        self.origin = origin
        self.foreign = foreign
    }

    /// The order on screen and paper.
    public var order: PlacedOrder<OpenGroup> { PlacedOrder(position, id) }
}

extension OpenGroup: FileObject {
    package static let schemaName = "openGroup"

    package init(blank id: String) { self.init(id: ID(id), position: .unplaced) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.reference("theme", &theme)
        members.reference("topic", &topic)
        members.words("name", &name)
        members.flag("isOpenToAll", &isOpenToAll, unless: true)
        members.references("members", &self.members)
        members.person("contact", &contact)
        members.words("firstStep", &firstStep)
        members.thing("origin", &origin)
        members.foreign(&foreign)
    }
}
