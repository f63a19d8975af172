import Wording
import Workshop

/// What stands for a name that the room may not read, in the language of a session.
struct SeatWords: Sendable {
    private let tag: String

    /// Takes the language of what was said; English where there is no catalogue for it.
    init(_ language: LanguageTag) { tag = Wording.interfaceTag(serving: language.text) ?? "en" }

    /// The seat, in brackets as what an editor puts in.
    func callAsFunction(_ seat: Int?) -> String {
        // Its catalogue is read only where a name is to be replaced.
        seat.map { "[\(Wording(language: tag)(.seat($0)))]" } ?? "[…]"
    }
}
