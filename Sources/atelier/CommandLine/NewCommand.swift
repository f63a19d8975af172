import ArgumentParser
import SessionStore
import Wording
import Workshop

/// Makes a session file from a template.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a session file from a template or after another one, and print its path.",
        discussion: """
            With --after, open actions, themes and open groups are carried over; title, day, place \
            and hosts come from the next meeting that was agreed there, and the agenda from the \
            session itself unless a template is named.

            Examples:
              atelier new marseille --title "3e atelier" --date 2016-03-08 --place Marseille
              atelier new --after sessions/2016-03-08-marseille.json --date 2016-04-12
            """)

    @ParentCommand var atelier: Atelier

    @Argument(
        help: "The name of a template (see atelier templates), or the path of a template file.")
    var template: String?

    @Option(help: ArgumentHelp("The session that this one follows.", valueName: "file"))
    var after: String?

    @Option(help: "The title; the template's unless given.")
    var title: String?

    @Option(
        help: ArgumentHelp(
            "The day, as 2016-03-08 or as people say it; today or that of the next meeting unless given.",
            valueName: "day"))
    var date: String?

    @Option(help: "Where the workshop takes place.")
    var place: String?

    @Option(
        help: ArgumentHelp(
            "The language of screen and synthesis, as fr; the template's unless given.",
            valueName: "tag"))
    var language: String?

    @Option(help: ArgumentHelp("The file to make, which must not be there.", valueName: "file"))
    var output: String?

    @Option(help: ArgumentHelp("The folder to make it in.", valueName: "dir"))
    var folder: String?

    func validate() throws {
        guard template != nil || after != nil else {
            throw ValidationError("Name a template, or the session to go on from with --after.")
        }
    }

    func run() throws {
        OwnCatalogueFiles.addSayingProblems(
            beside: try? SessionsFolder.existing(chosen: folder ?? atelier.folder))
        let template = try template.map { name throws(Failure) in
            try TemplateChoice.template(named: name, sessions: folder ?? atelier.folder)
        }
        let earlier = try Failure.wording { () throws(SessionFileError) in
            try after.map { path throws(SessionFileError) in try SessionFile.readLive(path) }
        }
        let session = try session(from: template, after: earlier)
        let path = try Failure.wording { () throws(SessionFileError) in
            guard let output else {
                return try SessionFolder.make(
                    session, in: try SessionsFolder.path(chosen: folder ?? atelier.folder))
            }
            try SessionFile.make(session, at: output)
            return output
        }
        try StandardOutput.name([path])
    }

    private func session(
        from template: Template?, after earlier: Session?
    ) throws(Failure) -> Session {
        var clock = LocalClock()
        var source = EntropySource()
        var entropy = source.next()
        let now = clock.now()
        let today = CalendarDay(now, offsetSeconds: clock.offsetSeconds)
        let language = try tag()
        guard
            var session = earlier?.following(
                template: template, language: language, today: today, entropy: &entropy)
                ?? template?.session(language: language, entropy: &entropy)
        else { throw Failure(.changeRefused) }
        let day = try day() ?? (earlier == nil ? today : session.date)
        do throws(ChangeError) {
            let change = try session.describing(at: now) { facts in
                facts.date = day
                if let title { facts.title = title }
                if let place { facts.place = place }
            }
            try session.apply(change)
        } catch .nothingChanges {
            return session
        } catch {
            throw Failure(.changeRefused)
        }
        return session
    }

    private func day() throws(Failure) -> CalendarDay? {
        guard let date else { return nil }
        return try LocalClock.day(typed: date)
    }

    private func tag() throws(Failure) -> LanguageTag? {
        guard let language else { return nil }
        let tag = LanguageTag(language)
        guard tag.isWellFormed else {
            let known = Wording.languages.map(\.tag).joined(separator: ", ")
            throw Failure(.unknownLanguage(language, known: known))
        }
        return tag
    }
}
