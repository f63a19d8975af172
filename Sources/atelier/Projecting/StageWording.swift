import Wording
import Workshop

/// The words on stage: in the language of the session, else in that of the system.
struct StageWording {
    private var language: LanguageTag?
    private var words = Environment.wording

    /// The words for a session; its catalogue is read when the language is another one.
    mutating func words(for session: Session) -> Wording {
        if session.language != language {
            language = session.language
            words = Wording(
                language: Wording.language(
                    session: session.language.text, environment: Environment.locale))
        }
        return words
    }
}
