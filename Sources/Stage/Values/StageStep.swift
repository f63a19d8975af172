import Workshop

/// A round in the strip that says where we are.
struct StageStep: Equatable, Sendable {
    /// How far it has got.
    enum Progress: Equatable, Sendable {
        case done
        case current
        case ahead
    }

    /// What the round is called; empty when it goes by its kind.
    let title: LocalizedText
    /// The kind of round.
    let kind: RoundKind
    /// How far it has got.
    let progress: Progress
}
