import Workshop

/// What somebody said, for the room.
struct StageWords: Equatable, Sendable {
    /// The words.
    let text: String
    /// Who said it, where authors are published and this one permits it, and for which organisation.
    let author: String?
    /// What it is, where answers are gathered by organisation.
    var exchange: Exchange?
    /// The words in the other languages that the room is asked in.
    var translations: [String] = []
    /// The words as they are shown large, in quotes; nil where they go without.
    var inQuotes: String?

    /// The words with who said them, where that may be shown.
    var attributed: String { author.map { text + " — " + $0 } ?? text }
}
