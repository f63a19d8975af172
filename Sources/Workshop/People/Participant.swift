/// Somebody present: a name, or only a seat number.
public struct Participant: Entity {
    /// Identifies the participant in this session.
    public let id: ID<Participant>
    /// The place in the roster.
    public var position: OrderKey
    /// The name as written in the roster; empty when there is only a seat.
    public var name: String
    /// The seat number, from 1, when there is no name.
    public var seat: Int?
    /// The name that the participant wants to be called by, where it is not the roster's.
    public var nameToUse: String
    /// The organisation that the participant speaks for; empty when for none.
    public var organisation: String
    /// Whether the name may be shown to the room.
    public var inTheRoom: Permission
    /// Whether the name may stand in a report.
    public var inPublication: Permission
    /// When the participant came, as far as it is known.
    public var arrivedAt: Moment?
    /// When the participant left; nil while present.
    public var leftAt: Moment?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a participant, whose permissions have not been asked.
    public init(
        id: ID<Participant>, position: OrderKey, name: String = "", seat: Int? = nil,
        nameToUse: String = "", organisation: String = "", inTheRoom: Permission = .notAsked,
        inPublication: Permission = .notAsked, arrivedAt: Moment? = nil, leftAt: Moment? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.position = position
        self.name = name
        self.seat = seat
        self.nameToUse = nameToUse
        self.organisation = organisation
        self.inTheRoom = inTheRoom
        self.inPublication = inPublication
        self.arrivedAt = arrivedAt
        self.leftAt = leftAt
        self.foreign = foreign
    }

    /// Whether the participant is here now.
    public var isPresent: Bool { leftAt == nil }

    /// What to call the participant on the facilitator's own screen; empty for a bare seat.
    public var calledName: String { nameToUse.isEmpty ? name : nameToUse }

    /// Roster order.
    public var order: PlacedOrder<Participant> { PlacedOrder(position, id) }
}

extension Participant: FileObject {
    package static let schemaName = "participant"

    package init(blank id: String) { self.init(id: ID(id), position: .unplaced) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.position(&position)
        members.words("name", &name)
        members.number("seat", &seat, in: MemberRange.number, .lesser)
        members.words("nameToUse", &nameToUse)
        members.words("organisation", &organisation)
        members.value("inTheRoom", &inTheRoom, unless: .notAsked)
        members.value("inPublication", &inPublication, unless: .notAsked)
        members.value("arrivedAt", &arrivedAt, .lesser)
        members.value("leftAt", &leftAt)
        members.foreign(&foreign)
    }
}
