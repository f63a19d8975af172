/// Somebody named for a task: the owner of an action, the contact of a group.
///
/// They are asked when they are named; until then their name is used nowhere.
public struct NamedPerson: Equatable, Sendable {
    /// The name as it was given.
    public var name: String
    /// The participant meant, when it is one.
    public var participant: ID<Participant>?
    /// Whether the name may be shown to the room.
    public var inTheRoom: Permission
    /// Whether the name may stand in a report.
    public var inPublication: Permission
    /// Members of the file that a later version wrote.
    public var foreign: ForeignMembers

    /// Makes a named person, who has not been asked.
    public init(
        name: String, participant: ID<Participant>? = nil, inTheRoom: Permission = .notAsked,
        inPublication: Permission = .notAsked, foreign: ForeignMembers = .none
    ) {
        self.name = name
        self.participant = participant
        self.inTheRoom = inTheRoom
        self.inPublication = inPublication
        self.foreign = foreign
    }
}
