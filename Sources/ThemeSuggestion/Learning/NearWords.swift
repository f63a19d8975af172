/// A word of a note and one of a theme that mean nearly the same: «potager ~ jardin».
public struct NearWords: Equatable, Sendable {
    /// The word, as the note writes it.
    public let word: String
    /// The other one, as it is written in the theme.
    public let near: String
}
