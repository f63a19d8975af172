extension Phrase {
    /// The opening of a workshop.
    public static let opening = Phrase("round.opening")
    /// A round in which everybody speaks in turn.
    public static let goRound = Phrase("round.goRound")
    /// People think and listen in twos.
    public static let pairs = Phrase("round.pairs")
    /// Tables with notes of their own.
    public static let smallGroups = Phrase("round.smallGroups")
    /// An open discussion.
    public static let discussion = Phrase("round.discussion")
    /// Contributions are sorted into themes.
    public static let sorting = Phrase("round.sorting")
    /// A vote.
    public static let vote = Phrase("round.vote")
    /// A decision by consent.
    public static let decision = Phrase("round.decision")
    /// An election without candidate.
    public static let election = Phrase("round.election")
    /// Open groups on themes.
    public static let groups = Phrase("round.groups")
    /// The closing of a workshop.
    public static let closing = Phrase("round.closing")
    /// A break.
    public static let breakRound = Phrase("round.break")

    /// A kind of round from a later version of the program.
    public static func unknownRound(kind: String) -> Phrase {
        Phrase("round.unknown", .text("kind", kind))
    }
}
