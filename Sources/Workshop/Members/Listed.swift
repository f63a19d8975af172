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
    static var inParts: PartsPath { get }
    /// What a change replaces of it.
    static var inChange: ChangePath { get }
    /// Whether it stays also where the other side of a merge took it away.
    var isIrrevocable: Bool { get }
}

extension Listed {
    package typealias PartsPath = WritableKeyPath<SessionParts, KeyedList<Self>>
    package typealias ChangePath = WritableKeyPath<Change, [Replacement<Self>]>

    package var mergeKey: ID<Self> { id }

    package var isIrrevocable: Bool { false }

    /// What a conflict calls the list; nil for the list of conflicts.
    static var conflictKind: TextConflict.Kind? { TextConflict.Kind(rawValue: listName) }

    /// Where texts of this thing stand.
    var place: TextConflict.Place {
        TextConflict.Place(Self.conflictKind ?? .session, id.text)
    }
}

extension Session {
    /// One of its lists.
    package internal(set) subscript<Element: Listed>(
        element: Element.Type
    ) -> KeyedList<Element> {
        _read { yield parts.value[keyPath: Element.inParts] }
        _modify { yield &parts.value[keyPath: Element.inParts] }
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
    package static var inParts: PartsPath { \.participants }
    package static var inChange: ChangePath { \.participants }
    package static var referred: ReferredList { .participants }
}

extension Round: Listed, Referable {
    package static var listName: String { "agenda" }
    package static var inParts: PartsPath { \.agenda }
    package static var inChange: ChangePath { \.agenda }
    package static var referred: ReferredList { .agenda }
}

extension Contribution: Listed, Referable {
    package static var listName: String { "contributions" }
    package static var inParts: PartsPath { \.contributions }
    package static var inChange: ChangePath { \.contributions }
    package static var referred: ReferredList { .contributions }
    /// A tombstone stays whatever becomes of it elsewhere.
    package var isIrrevocable: Bool { isStruck }
}

extension Theme: Listed, Referable {
    package static var listName: String { "themes" }
    package static var inParts: PartsPath { \.themes }
    package static var inChange: ChangePath { \.themes }
    package static var referred: ReferredList { .themes }
}

extension OpenGroup: Listed {
    package static var listName: String { "groups" }
    package static var inParts: PartsPath { \.groups }
    package static var inChange: ChangePath { \.groups }
}

extension Action: Listed {
    package static var listName: String { "actions" }
    package static var inParts: PartsPath { \.actions }
    package static var inChange: ChangePath { \.actions }
}

extension ParkedItem: Listed {
    package static var listName: String { "parkingLot" }
    package static var inParts: PartsPath { \.parkingLot }
    package static var inChange: ChangePath { \.parkingLot }
}

extension PrivateNote: Listed {
    package static var listName: String { "privateNotes" }
    package static var inParts: PartsPath { \.privateNotes }
    package static var inChange: ChangePath { \.privateNotes }
}

extension TextConflict: Listed {
    package static var listName: String { "conflicts" }
    package static var inParts: PartsPath { \.conflicts }
    package static var inChange: ChangePath { \.conflicts }
}

extension Prompt: Referable { package static var referred: ReferredList { .prompts } }
extension Table: Referable { package static var referred: ReferredList { .tables } }
extension VoteOption: Referable { package static var referred: ReferredList { .options } }
extension ProposalVersion: Referable { package static var referred: ReferredList { .versions } }
extension Session: Referable { package static var referred: ReferredList { .sessions } }
