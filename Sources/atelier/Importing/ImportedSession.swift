import Importing
import Wording
import Workshop

/// A new session made of notes that were taken elsewhere.
enum ImportedSession {
    /// Makes a session whose first round holds the notes and whose second, at hand, is for sorting
    /// them; titled like the file.
    ///
    /// - Throws: when the notes cannot be recorded.
    static func make(
        _ notes: ImportedFile, from file: String, keepsAuthors: Bool
    ) throws(Failure) -> Session {
        var clock = LocalClock()
        var source = EntropySource()
        var entropy = source.next()
        let now = clock.now()
        let tag = LanguageTag(
            Wording.language(session: nil, environment: Environment.locale))
        let name = file.split(separator: "/").last.map(String.init) ?? file
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        let notesRound = TemplateRound(
            content: .discussion(Discussion()),
            title: LocalizedText(Environment.wording(.importRound), in: tag))
        let template = Template(
            name: "import", title: LocalizedText(notes.title.isEmpty ? stem : notes.title, in: tag),
            language: tag, attribution: keepsAuthors ? .file : .none,
            rounds: [
                notesRound, TemplateRound(content: .sorting(Sorting())),
                TemplateRound(content: .closing(Closing())),
            ])
        var session = template.session(entropy: &entropy)
        let rounds = Array(session.agenda)
        do throws(ChangeError) {
            let day = CalendarDay(now, offsetSeconds: clock.offsetSeconds)
            try session.apply(try session.describing(at: now) { $0.date = day })
            let recorded = try session.importing(
                notes.coming.map(\.note), from: notes.source(named: file), in: rounds[0].id,
                entropy: &entropy, at: now)
            try session.apply(recorded)
            try session.apply(try session.entering(rounds[1].id, at: now))
        } catch {
            throw Failure(.changeRefused)
        }
        return session
    }
}
