import Workshop

/// What a kind of round contributes to a synthesis; one file a kind.
protocol ReportedRound {
    /// The heading and what was said, without the facilitator's prose around it.
    func part(of round: Round, from source: SynthesisSource) -> RoundPart
}

/// The heading of a round, and what was said in it.
struct RoundPart {
    /// The heading; nil for a round that has none.
    var heading: Fragment?
    /// What was said; a round without any, and without prose, is left out.
    var blocks: [Block]
}
