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

extension NamedPerson: FileObject {
    package static let schemaName = "namedPerson"

    package init(blank id: String) { self.init(name: "") }

    package mutating func describe(to members: inout some MemberVisitor) {
        members.words("name", &name)
        members.reference("participant", &participant)
        members.value("inTheRoom", &inTheRoom, unless: .notAsked)
        members.value("inPublication", &inPublication, unless: .notAsked)
        members.foreign(&foreign)
    }

    /// Permissions belong to a name, and go with it where both sides named somebody else.
    package static func merged(
        _ versions: Versions<NamedPerson>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> NamedPerson {
        let name = versions.name.words(at: place, notes)
        let known = versions.map { $0.name.isSame(as: name) ? $0 : nil }
        guard let ours = known.ours, let theirs = known.theirs else {
            // Of both names neither where an older one is the greatest of all in conflict.
            return known.ours ?? known.theirs ?? NamedPerson(name: name)
        }
        // What was permitted for another name before says nothing.
        let named = Versions(known.base.flatMap(\.self), ours, theirs)
        var person = named.memberwise(at: place, MergeNotes())
        person.name = name
        return person
    }

    /// Gives another name, which nobody has permitted yet.
    mutating func rename(_ name: String) {
        guard !name.isSame(as: self.name) else { return }
        self = NamedPerson(name: name, foreign: foreign)
    }
}
