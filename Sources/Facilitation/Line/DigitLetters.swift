import Workshop

/// Digits that were commands, and letters that counted as digits because they stand where a French
/// keyboard has them, until it is sure that they do not begin a text.
struct DigitLetters: Equatable, Sendable {
    /// Two letters that come closer together than this are a word, in milliseconds.
    static let patience: Int64 = 700

    /// One of them, and what it did.
    struct Letter: Equatable, Sendable {
        /// The letter.
        var character: Character
        /// Whether it changed the session.
        var hasChanged: Bool
        /// The question that it answered.
        var answered: Question?
        /// Whether something came up over the screen.
        var hasOpened = false
    }

    /// The letters, the last one last.
    var letters: [Letter]
    /// When the last of them was taken.
    var at: Moment
    /// How many changes had been made then.
    var revision: Int
}
