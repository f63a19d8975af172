/// One session of a gathering's programme.
public struct GatheringSession: Equatable, Sendable {
    /// What people have decided about it; whether it was reported follows from its file.
    public enum Status: String, CaseIterable, Sendable {
        /// As announced.
        case planned
        /// It did not take place.
        case cancelled
        /// It took place in another room or slot.
        case moved
        /// It took place as a part of another session.
        case merged
    }

    /// Identifies the session, whatever its file is called by the time it comes back.
    public var id: ID<Session>
    /// The name of the file that was made for it.
    public var file: String
    /// The title.
    public var title: String
    /// The room that was announced.
    public var room: String
    /// The slot that was announced.
    public var slot: String
    /// Who hosts it; public by definition.
    public var hosts: [String]
    /// What the tool that wrote the programme calls it; empty where it has no name there.
    public var key = ""
    /// What people have decided about it.
    public var status: Status
    /// The room it was moved to; empty for the one announced.
    public var newRoom: String
    /// The slot it was moved to; empty for the one announced.
    public var newSlot: String
    /// The session that it became a part of.
    public var mergedInto: ID<Session>?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a session as announced.
    public init(
        id: ID<Session>, file: String = "", title: String, room: String = "", slot: String = "",
        hosts: [String] = []
    ) {
        self.id = id
        self.file = file
        self.title = title
        self.room = room
        self.slot = slot
        self.hosts = hosts
        status = .planned
        newRoom = ""
        newSlot = ""
        foreign = .none
    }

    /// The room that counts.
    public var roomNow: String { status == .moved && !newRoom.isEmpty ? newRoom : room }

    /// The slot that counts.
    public var slotNow: String { status == .moved && !newSlot.isEmpty ? newSlot : slot }
}

extension GatheringSession.Status: Spelt {}

extension GatheringSession: FileObject {
    package static let schemaName = "gatheringSession"

    package init(blank id: String) { self.init(id: ID(id), title: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.label("file", &file)
        members.words("title", &title, [.required, .label])
        members.label("room", &room)
        members.label("slot", &slot)
        members.labels("hosts", &hosts, .inline)
        members.label("key", &key)
        members.value("status", &status, unless: .planned)
        members.label("newRoom", &newRoom)
        members.label("newSlot", &newSlot)
        members.reference("mergedInto", &mergedInto)
        members.foreign(&foreign)
    }

    package func tellNonsense(_ tell: (String, Nonsense) -> Void) {
        switch status {
        case .moved: if newRoom.isEmpty && newSlot.isEmpty { tell("newRoom", .missing) }
        case .merged:
            if mergedInto == nil { tell("mergedInto", .missing) }
            if mergedInto == id { tell("mergedInto", .cyclicReference(id.text)) }
        case .planned, .cancelled: break
        }
    }
}
