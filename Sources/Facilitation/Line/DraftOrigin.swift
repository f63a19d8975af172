import Workshop

/// Where a draft comes from: what was at hand when its first character was typed.
///
/// The typist lags, so what is recorded belongs there, however far the workshop has gone since.
public struct DraftOrigin: Equatable, Sendable {
    /// Who held the floor, if anybody.
    public var speaker: ID<Participant>?
    /// The organisation that held it; empty when there was none.
    public var organisation: String
    /// The language that they speak; nil for the session's.
    public var language: LanguageTag?
    /// The round at hand; `nil` before the first.
    public var round: ID<Round>?
    /// The prompt at hand.
    public var prompt: ID<Prompt>?
    /// The table at hand.
    public var table: ID<Table>?
    /// What the round was at, where its kind goes through phases that contributions keep.
    public var phase: String?
    /// Whether the workshop was interrupted, which makes it a private note.
    public var isPrivate: Bool

    /// The origin of what is typed into a session now.
    public init(in session: Session) {
        let round = session.round
        speaker = round?.content.floor?.current?.speaker
        organisation = session.organisationAtHand
        self.round = round?.id
        prompt = round?.promptAtHand?.id
        if case .smallGroups(let groups)? = round?.content { table = groups.tableAtHand?.id }
        if case .decision(let decision)? = round?.content { phase = decision.phase.rawValue }
        if case .election(let election)? = round?.content { phase = election.phase.rawValue }
        isPrivate = session.isPaused
    }

    /// The origin of a late note: nobody holds the floor there any more.
    init(lateIn round: Round, at table: Table?) {
        organisation = ""
        self.round = round.id
        prompt = round.promptAtHand?.id
        self.table = table?.id
        isPrivate = false
    }

    /// The table or the round that it is; nil before the first.
    var place: LatePlace? {
        table.map { .table($0) } ?? round.map { .round($0) }
    }

    /// What a contribution from there is recorded with.
    var provenance: Provenance {
        Provenance(
            author: speaker, organisation: organisation, language: language, round: round,
            prompt: prompt,
            table: table, phase: phase)
    }
}
