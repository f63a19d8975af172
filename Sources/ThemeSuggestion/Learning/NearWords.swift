/// A word of a note and one of a theme that mean nearly the same: «potager ~ jardin».
public struct NearWords: Equatable, Sendable {
    /// The word, as the note writes it.
    public let word: String
    /// The other one, as it is written in the theme.
    public let near: String

    /// Whether both are forms of one short word, «vélo» and «vélos», so that it is shared.
    var isOneWord: Bool {
        let (short, long) = word.count < near.count ? (word, near) : (near, word)
        return long.count - short.count <= 2 && long.lowercased().hasPrefix(short.lowercased())
    }
}
