/// Where and when a session stands in the programme of a gathering, as it was announced.
///
/// It stands in the session's own file, so that a file that comes back alone still says where it
/// belongs; what was decided since (moved, cancelled) stands in the gathering's.
public struct GatheringPlace: Equatable, Sendable {
    /// The gathering.
    public var gathering: ID<Gathering>
    /// The room.
    public var room: String
    /// The slot: free words, or a day with hours (see ``Slot``).
    public var slot: String
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a place in a programme.
    public init(
        gathering: ID<Gathering>, room: String = "", slot: String = "",
        foreign: ForeignMembers = .none
    ) {
        self.gathering = gathering
        self.room = room
        self.slot = slot
        self.foreign = foreign
    }
}

extension GatheringPlace: FileObject {
    package static let schemaName = "gatheringPlace"
    package static let isInline = true

    package init(blank id: String) { self.init(gathering: ID(id)) }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(gathering)
        members.label("room", &room)
        members.label("slot", &slot)
        members.foreign(&foreign)
    }

    /// Where the sides name two gatherings, the greater identifier counts.
    package static func merged(
        _ versions: Versions<GatheringPlace>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> GatheringPlace {
        var merged = versions.memberwise(at: place, notes)
        merged.gathering = versions.gathering.greater()
        return merged
    }
}
