/// One recorded edit of a session: what it is called, when it happened, and everything it
/// replaces.
///
/// A change says what was and what becomes of each thing it touches, so that it can be undone,
/// redone, written to a journal and merged without knowing what it was for. Identifiers and the
/// results of draws are in it; replaying makes none anew.
public struct Change: Equatable, Sendable {
    /// What was done, for the message that undo shows.
    public var name: ChangeName
    /// When it was done.
    public var at: Moment
    /// What there is once, when that changes.
    public var facts: Replacement<SessionFacts>? {
        get { sharedFacts?.value }
        set { sharedFacts = newValue.map(Shared.init) }
    }
    /// Participants.
    public var participants: [Replacement<Participant>] = []
    /// Rounds.
    public var agenda: [Replacement<Round>] = []
    /// Contributions.
    public var contributions: [Replacement<Contribution>] = []
    /// Themes.
    public var themes: [Replacement<Theme>] = []
    /// Open groups.
    public var groups: [Replacement<OpenGroup>] = []
    /// Actions.
    public var actions: [Replacement<Action>] = []
    /// Items of the parking lot.
    public var parkingLot: [Replacement<ParkedItem>] = []
    /// Private notes.
    public var privateNotes: [Replacement<PrivateNote>] = []
    /// Conflicts between two versions of a text.
    public var conflicts: [Replacement<TextConflict>] = []

    // Behind a reference: few changes have any, and their size would be in each that can be undone.
    private var sharedFacts: Shared<Replacement<SessionFacts>>?

    /// Makes a change that replaces nothing yet.
    public init(name: ChangeName, at: Moment) {
        self.name = name
        self.at = at
    }

    /// The change that takes this one back.
    public var inverse: Change {
        var inverting = Inverting(change: self)
        inverting.change.facts = facts?.inverse
        inverting.visitLists()
        return inverting.change
    }

    /// Whether it replaces nothing.
    public var isEmpty: Bool {
        var counting = Counting(change: self)
        counting.visitLists()
        return facts == nil && counting.count == 0
    }

    private struct Inverting: ListVisitor {
        var change: Change

        mutating func visit<Element: Listed>(_ element: Element.Type) {
            let inverse = change[Element.self].map(\.inverse)
            change[Element.self] = inverse
        }
    }

    private struct Counting: ListVisitor {
        let change: Change
        var count = 0

        mutating func visit<Element: Listed>(_ element: Element.Type) {
            count += change[Element.self].count
        }
    }
}
