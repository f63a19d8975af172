/// A note of another program's file, and whether it is brought in.
struct ImportedNote {
    /// Why a note stays outside.
    enum Refusal: CaseIterable {
        /// It holds no text.
        case empty
        /// Its row has no such column.
        case missingColumn
        /// The moderators of the conversation have refused it.
        case moderated
        /// The session holds the same text in that round.
        case known
        /// It is longer than a session may hold.
        case tooLong
    }

    /// The line of the file that it begins on, from 1.
    let line: Int
    /// The text, without space at its ends.
    var text: String
    /// Why it stays outside; nil when it comes in.
    var refusal: Refusal?
}
