import Wording
import Workshop

/// The words on stage: in the language of the session, else in that of the system.
struct StageWording {
    private var language: LanguageTag?
    private var words = Environment.wording

    /// The words for a session; its catalogue is read when the language is another one.
    mutating func words(for session: Session) -> Wording { words(in: session.language) }

    /// The words in a language; its catalogue is read when it is another one than before.
    mutating func words(in other: LanguageTag) -> Wording {
        if other != language {
            language = other
            words = Wording(
                language: Wording.language(
                    session: other.text, environment: Environment.locale))
        }
        return words
    }
}
