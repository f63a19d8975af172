/// The facilitator's own note; never on stage, never in a report.
public struct PrivateNote: Timed {
    /// Identifies the note.
    public let id: ID<PrivateNote>
    /// The words.
    public var text: String
    /// The round it was taken in.
    public var round: ID<Round>?
    /// When it was recorded.
    public var recordedAt: Moment?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers
    var filePlace = FilePlace()

    /// Makes a note.
    public init(
        id: ID<PrivateNote>, text: String, round: ID<Round>? = nil, recordedAt: Moment? = nil,
        foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.text = text
        self.round = round
        self.recordedAt = recordedAt
        self.foreign = foreign
    }
}

extension PrivateNote: FileObject {
    package static let schemaName = "privateNote"

    package init(blank id: String) { self.init(id: ID(id), text: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.words("text", &text, .required)
        members.reference("round", &round)
        members.value("recordedAt", &recordedAt, .lesser)
        members.foreign(&foreign)
    }
}
