/// A thing that others in the file refer to by its identifier.
package protocol Referable {
    /// Where such things stand in the file.
    static var referred: ReferredList { get }
}

/// The lists of a file that other things refer to, by their names in the file.
public enum ReferredList: String, CaseIterable, Sendable {
    /// The lists of a session.
    case participants, agenda, contributions, themes
    /// The sessions of a gathering.
    case sessions
    /// The prompts of one round.
    case prompts
    /// The tables of one round.
    case tables
    /// The options of one round.
    case options
    /// The versions of the proposal of one round.
    case versions
}

/// A thing of which a session has a list.
package protocol Listed: Entity, Keyed where MergeKey == ID<Self> {
    /// The name of the list in the file.
    static var listName: String { get }
    /// The list of a session.
    static var inParts: PartsAccess { get }
    /// What a change replaces of it.
    static var inChange: ChangeAccess { get }
    /// Whether it stays also where the other side of a merge took it away.
    var isIrrevocable: Bool { get }
}

extension Listed {
    package typealias PartsAccess = Access<SessionParts, KeyedList<Self>>
    package typealias ChangeAccess = Access<Change, [Replacement<Self>]>

    package var mergeKey: ID<Self> { id }

    package var isIrrevocable: Bool { false }

    /// What a conflict calls the list; nil for the list of conflicts.
    static var conflictKind: TextConflict.Kind? { TextConflict.Kind(rawValue: listName) }

    /// Where texts of this thing stand.
    var place: TextConflict.Place {
        TextConflict.Place(Self.conflictKind ?? .session, id.text)
    }
}

/// The way to a part of a whole.
///
/// Two functions instead of a key path, whose first use looks all its types up by their names: nine of
/// them were a sixth of the start.
package struct Access<Whole, Part> {
    let get: (Whole) -> Part
    let set: (inout Whole, Part) -> Void

    init(_ get: @escaping (Whole) -> Part, _ set: @escaping (inout Whole, Part) -> Void) {
        self.get = get
        self.set = set
    }
}

extension Session {
    /// One of its lists.
    package internal(set) subscript<Element: Listed>(
        element: Element.Type
    ) -> KeyedList<Element> {
        get { Element.inParts.get(parts.value) }
        _modify {
            var list = Element.inParts.get(parts.value)
            // Held by nobody else, the list is changed where it is instead of copied.
            Element.inParts.set(&parts.value, KeyedList())
            defer { Element.inParts.set(&parts.value, list) }
            yield &list
        }
    }
}

extension Change {
    /// What it replaces in one of the lists.
    package subscript<Element: Listed>(element: Element.Type) -> [Replacement<Element>] {
        get { Element.inChange.get(self) }
        _modify {
            var list = Element.inChange.get(self)
            Element.inChange.set(&self, [])
            defer { Element.inChange.set(&self, list) }
            yield &list
        }
    }
}

/// What goes through the lists of a session.
package protocol ListVisitor {
    /// Visits the list of such things.
    mutating func visit<Element: Listed>(_ element: Element.Type)
}

extension ListVisitor {
    /// Goes through all lists of a session, in the order of the file: the one place that names them.
    package mutating func visitLists() {
        visit(Participant.self)
        visit(Round.self)
        visit(Contribution.self)
        visit(Theme.self)
        visit(OpenGroup.self)
        visit(Action.self)
        visit(ParkedItem.self)
        visit(PrivateNote.self)
        visit(TextConflict.self)
    }
}

extension Participant: Listed, Referable {
    package static var listName: String { "participants" }
    package static var inParts: PartsAccess { .init({ $0.participants }, { $0.participants = $1 }) }
    package static var inChange: ChangeAccess {
        .init({ $0.participants }, { $0.participants = $1 })
    }
    package static var referred: ReferredList { .participants }
}

extension Round: Listed, Referable {
    package static var listName: String { "agenda" }
    package static var inParts: PartsAccess { .init({ $0.agenda }, { $0.agenda = $1 }) }
    package static var inChange: ChangeAccess { .init({ $0.agenda }, { $0.agenda = $1 }) }
    package static var referred: ReferredList { .agenda }
}

extension Contribution: Listed, Referable {
    package static var listName: String { "contributions" }
    package static var inParts: PartsAccess {
        .init({ $0.contributions }, { $0.contributions = $1 })
    }
    package static var inChange: ChangeAccess {
        .init({ $0.contributions }, { $0.contributions = $1 })
    }
    package static var referred: ReferredList { .contributions }
    /// A tombstone stays whatever becomes of it elsewhere.
    package var isIrrevocable: Bool { isStruck }
}

extension Theme: Listed, Referable {
    package static var listName: String { "themes" }
    package static var inParts: PartsAccess { .init({ $0.themes }, { $0.themes = $1 }) }
    package static var inChange: ChangeAccess { .init({ $0.themes }, { $0.themes = $1 }) }
    package static var referred: ReferredList { .themes }
}

extension OpenGroup: Listed {
    package static var listName: String { "groups" }
    package static var inParts: PartsAccess { .init({ $0.groups }, { $0.groups = $1 }) }
    package static var inChange: ChangeAccess { .init({ $0.groups }, { $0.groups = $1 }) }
}

extension Action: Listed {
    package static var listName: String { "actions" }
    package static var inParts: PartsAccess { .init({ $0.actions }, { $0.actions = $1 }) }
    package static var inChange: ChangeAccess { .init({ $0.actions }, { $0.actions = $1 }) }
}

extension ParkedItem: Listed {
    package static var listName: String { "parkingLot" }
    package static var inParts: PartsAccess { .init({ $0.parkingLot }, { $0.parkingLot = $1 }) }
    package static var inChange: ChangeAccess { .init({ $0.parkingLot }, { $0.parkingLot = $1 }) }
}

extension PrivateNote: Listed {
    package static var listName: String { "privateNotes" }
    package static var inParts: PartsAccess { .init({ $0.privateNotes }, { $0.privateNotes = $1 }) }
    package static var inChange: ChangeAccess {
        .init({ $0.privateNotes }, { $0.privateNotes = $1 })
    }
}

extension TextConflict: Listed {
    package static var listName: String { "conflicts" }
    package static var inParts: PartsAccess { .init({ $0.conflicts }, { $0.conflicts = $1 }) }
    package static var inChange: ChangeAccess { .init({ $0.conflicts }, { $0.conflicts = $1 }) }
}

extension Prompt: Referable { package static var referred: ReferredList { .prompts } }
extension Table: Referable { package static var referred: ReferredList { .tables } }
extension VoteOption: Referable { package static var referred: ReferredList { .options } }
extension ProposalVersion: Referable { package static var referred: ReferredList { .versions } }
extension Session: Referable { package static var referred: ReferredList { .sessions } }
