import Workshop

/// A letter that sorted a note because it stands where a French keyboard has its digits.
struct SortingLetter: Equatable, Sendable {
    /// Two letters that come closer together than this are a word, in milliseconds.
    static let patience: Int64 = 700

    /// The letter.
    var character: Character
    /// When it was pressed.
    var at: Moment
    /// Whether there was a note to sort.
    var hasSorted: Bool
}
