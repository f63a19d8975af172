import Workshop

/// What the room is asked.
struct StageQuestion: Equatable, Sendable {
    /// The prompt in each of its languages; empty when nothing is asked.
    let prompt: LocalizedText
    /// Its number among several, from 1; nil when there is one only.
    let number: Int?
    /// What the round is called; empty when it goes by its kind.
    let title: LocalizedText
    /// The kind of round.
    let kind: RoundKind

    /// Reads what a round asks, or what it is told to ask instead of its prompt at hand.
    init(of round: Round, asking other: ID<Prompt>? = nil) {
        let prompt = round.prompts.first { $0.id == other } ?? round.promptAtHand
        self.prompt = prompt?.text ?? LocalizedText()
        number =
            round.prompts.count > 1
            ? round.prompts.firstIndex { $0.id == prompt?.id }.map { $0 + 1 } : nil
        title = round.title
        kind = round.kind
    }
}
