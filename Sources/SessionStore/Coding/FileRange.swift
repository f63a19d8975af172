/// What numbers of a file are good for, whatever they count.
enum FileRange {
    /// Lengths in seconds: up to a week.
    static let seconds = 0...604_800
    /// How many there are of something.
    static let count = 0...100_000
    /// Numbers on seats, notes and laps.
    static let number = 1...100_000
    /// The sides of a discussion.
    static let side = 0...1
    /// Bytes of one text.
    static let textBytes = 1 << 20
    /// Bytes of one identifier.
    static let identifierBytes = 128
}
