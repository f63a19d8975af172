/// One workshop: what it is about, who is there, its agenda, and what was said.
///
/// A value that changes only through ``apply(_:)``. Its indexes follow each change, so that a
/// change costs what it changes.
@dynamicMemberLookup
public struct Session: Sendable {
    /// Everything, behind one reference: a session is handed around at every key, and its hundred
    /// parts would each have to be counted.
    var parts: Shared<SessionParts>

    /// What there is once.
    public internal(set) var facts: SessionFacts {
        _read { yield parts.value.facts }
        _modify { yield &parts.value.facts }
    }
    /// The roster.
    public internal(set) var participants: KeyedList<Participant> {
        _read { yield parts.value.participants }
        _modify { yield &parts.value.participants }
    }
    /// The rounds in their order.
    public internal(set) var agenda: KeyedList<Round> {
        _read { yield parts.value.agenda }
        _modify { yield &parts.value.agenda }
    }
    /// What was said.
    public internal(set) var contributions: KeyedList<Contribution> {
        _read { yield parts.value.contributions }
        _modify { yield &parts.value.contributions }
    }
    /// The themes in the order of the board.
    public internal(set) var themes: KeyedList<Theme> {
        _read { yield parts.value.themes }
        _modify { yield &parts.value.themes }
    }
    /// The open groups.
    public internal(set) var groups: KeyedList<OpenGroup> {
        _read { yield parts.value.groups }
        _modify { yield &parts.value.groups }
    }
    /// What is to be done.
    public internal(set) var actions: KeyedList<Action> {
        _read { yield parts.value.actions }
        _modify { yield &parts.value.actions }
    }
    /// What was set aside for later.
    public internal(set) var parkingLot: KeyedList<ParkedItem> {
        _read { yield parts.value.parkingLot }
        _modify { yield &parts.value.parkingLot }
    }
    /// The facilitator's own notes.
    public internal(set) var privateNotes: KeyedList<PrivateNote> {
        _read { yield parts.value.privateNotes }
        _modify { yield &parts.value.privateNotes }
    }
    /// Texts that two laptops changed in different ways, still to be settled.
    public internal(set) var conflicts: KeyedList<TextConflict> {
        _read { yield parts.value.conflicts }
        _modify { yield &parts.value.conflicts }
    }
    /// What a copy for another table remembers; nil in a session that is no such copy.
    public internal(set) var copiedFrom: CopyOrigin? {
        _read { yield parts.value.copiedFrom }
        _modify { yield &parts.value.copiedFrom }
    }
    /// Contributions by theme, by round, and those still to be sorted.
    var index: ContributionIndex {
        _read { yield parts.value.index }
        _modify { yield &parts.value.index }
    }

    /// Makes a session in which nothing has happened.
    public init(_ facts: SessionFacts) { parts = Shared(SessionParts(facts: facts)) }

    /// Makes a session from its parts; references are taken as they are.
    public init(
        _ facts: SessionFacts, participants: [Participant], agenda: [Round],
        contributions: [Contribution], themes: [Theme], groups: [OpenGroup], actions: [Action],
        parkingLot: [ParkedItem], privateNotes: [PrivateNote],
        conflicts: [TextConflict] = [], copiedFrom: CopyOrigin? = nil
    ) {
        var parts = SessionParts(facts: facts)
        parts.participants = KeyedList(participants)
        parts.agenda = KeyedList(agenda)
        parts.contributions = KeyedList(contributions)
        parts.themes = KeyedList(themes)
        parts.groups = KeyedList(groups)
        parts.actions = KeyedList(actions)
        parts.parkingLot = KeyedList(parkingLot)
        parts.privateNotes = KeyedList(privateNotes)
        parts.conflicts = KeyedList(conflicts)
        parts.copiedFrom = copiedFrom
        parts.index = ContributionIndex(of: parts.contributions, agenda: parts.agenda)
        self.parts = Shared(parts)
    }

    /// What there is once, read directly: `session.title`.
    public subscript<Value>(dynamicMember path: KeyPath<SessionFacts, Value>) -> Value {
        facts[keyPath: path]
    }

    /// The round at hand; nil before the first.
    public var round: Round? { facts.currentRound.flatMap { agenda[$0] } }

    /// Those who are here now, in the order of the roster.
    public var present: [Participant] { participants.filter(\.isPresent) }

    /// The contributions in a theme, by time.
    public func contributions(in theme: ID<Theme>) -> [Contribution] {
        index.inTheme(theme).compactMap { contributions[$0] }
    }

    /// How many contributions a theme tells: those in it that were not set aside.
    public func count(in theme: ID<Theme>) -> Int { index.publishedCount(in: theme) }

    /// The contributions of a round, by time.
    public func contributions(of round: ID<Round>) -> [Contribution] {
        index.inRound(round).compactMap { contributions[$0] }
    }

    /// The contributions of a round, by time, without reading them.
    public func ids(of round: ID<Round>) -> OrderedIDs { index.inRound(round) }

    /// The contributions of a round that answer a prompt, or (nil) none.
    public func ids(of round: ID<Round>, answering prompt: ID<Prompt>?) -> OrderedIDs {
        index.inRound(round, at: prompt)
    }

    /// The contributions of a round that come from a table, or (nil) from none.
    public func ids(of round: ID<Round>, from table: ID<Table>?) -> OrderedIDs {
        index.inRound(round, at: table)
    }

    /// How many contributions a round has.
    public func count(of round: ID<Round>) -> Int { index.inRound(round).count }

    /// The contribution at that place among those of a round, from 0; nil outside.
    public func contribution(of round: ID<Round>, at place: Int) -> Contribution? {
        let ids = index.inRound(round)
        return ids.indices.contains(place) ? contributions[ids[place]] : nil
    }

    /// The last `count` contributions of a round, by time.
    public func lastContributions(_ count: Int, of round: ID<Round>) -> [Contribution] {
        index.inRound(round).suffix(max(0, count)).compactMap { contributions[$0] }
    }

    /// The contributions that are still to be sorted, by time.
    public var unsorted: [ID<Contribution>] { Array(index.unsorted) }

    /// The contributions that were left in no theme on purpose, by time.
    public var leftAlone: [ID<Contribution>] { Array(index.leftAlone) }

    /// How many contributions were left in no theme on purpose.
    public var leftAloneCount: Int { index.leftAlone.count }

    /// How many contributions are still to be sorted.
    public var unsortedCount: Int { index.unsorted.count }

    /// The contribution to be sorted next, after `passed` have been passed over.
    public func unsorted(at place: Int) -> Contribution? {
        index.unsorted.indices.contains(place) ? contributions[index.unsorted[place]] : nil
    }

    /// How many people are here, as far as is known: those of the roster who have not left, or as
    /// many as were counted where that is more.
    public var presentCount: Int {
        max(participants.count(where: \.isPresent), facts.headCount ?? 0)
    }

    /// How many people took part: those who were counted, or more where the roster names more; nil
    /// when nobody was counted or named.
    public var attendance: Int? {
        participants.isEmpty ? facts.headCount : max(participants.count, facts.headCount ?? 0)
    }
}

extension Session: Equatable {
    /// Equal when they hold the same; indexes follow from that.
    public static func == (left: Session, right: Session) -> Bool {
        left.facts == right.facts && left.participants == right.participants
            && left.agenda == right.agenda && left.contributions == right.contributions
            && left.themes == right.themes && left.groups == right.groups
            && left.actions == right.actions && left.parkingLot == right.parkingLot
            && left.privateNotes == right.privateNotes && left.conflicts == right.conflicts
            && left.copiedFrom == right.copiedFrom
    }
}
