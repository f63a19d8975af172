/// What somebody said, for the room.
struct StageWords: Equatable, Sendable {
    /// The words.
    let text: String
    /// Who said it, where authors are published and this one permits it.
    let author: String?
}
