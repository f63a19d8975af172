/// A topic that stood in a room of a slot once the programme was out, and no longer meets there.
///
/// Where it meets now is not kept here: its table says so; without a table it was called off.
public struct MovedTopic: Equatable, Sendable {
    /// Identifies the trace.
    public let id: ID<MovedTopic>
    /// The topic, as it was brought.
    public var topic: ID<Contribution>?
    /// The room in which people will look for it.
    public var room: String
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a trace.
    public init(
        id: ID<MovedTopic>, topic: ID<Contribution>? = nil, room: String = "",
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.topic = topic
        self.room = room
        self.foreign = foreign
    }
}

extension MovedTopic: Keyed {
    package static let schemaName = "movedTopic"

    package var mergeKey: ID<MovedTopic> { id }

    package init(blank id: String) { self.init(id: ID(id)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.reference("topic", &topic)
        members.label("room", &room)
        members.foreign(&foreign)
    }
}
