/// Something set aside for later: the parking lot.
public struct ParkedItem: Timed {
    /// Identifies the item.
    public let id: ID<ParkedItem>
    /// The words.
    public var text: String
    /// Whether it has been taken up since.
    public var isSettled: Bool
    /// The round it came up in.
    public var round: ID<Round>?
    /// When it was recorded.
    public var recordedAt: Moment?
    /// Members that a later version wrote.
    public var foreign: ForeignMembers
    var filePlace = FilePlace()

    /// Makes an item.
    public init(
        id: ID<ParkedItem>, text: String, isSettled: Bool = false, round: ID<Round>? = nil,
        recordedAt: Moment? = nil, foreign: ForeignMembers = .none
    ) {
        self.id = id
        self.text = text
        self.isSettled = isSettled
        self.round = round
        self.recordedAt = recordedAt
        self.foreign = foreign
    }
}

extension ParkedItem: FileObject {
    package static let schemaName = "parkedItem"

    package init(blank id: String) { self.init(id: ID(id), text: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.identifier(id)
        members.words("text", &text, .required)
        members.flag("isSettled", &isSettled, unless: false)
        members.reference("round", &round)
        members.value("recordedAt", &recordedAt, .lesser)
        members.foreign(&foreign)
    }
}
