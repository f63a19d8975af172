import ArgumentParser
import SessionStore
import Wording
import Workshop

/// Makes a session file from a template.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Make a session file from a template, and print its path.",
        discussion: """
            Example:
              atelier new marseille --title "3e atelier" --date 2016-03-08 --place Marseille
            """)

    @ParentCommand var atelier: Atelier

    @Argument(
        help: "The name of a template (see atelier templates), or the path of a template file.")
    var template: String

    @Option(help: "The title; the template's unless given.")
    var title: String?

    @Option(help: ArgumentHelp("The day, as 2016-03-08; today unless given.", valueName: "day"))
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

    func run() throws {
        OwnCatalogueFiles.addSayingProblems(
            beside: try? SessionsFolder.existing(chosen: folder ?? atelier.folder))
        let template = try TemplateChoice.template(
            named: template, sessions: folder ?? atelier.folder)
        let session = try session(from: template)
        let path = try Failure.wording { () throws(SessionFileError) in
            guard let output else {
                return try SessionFolder.make(
                    session, in: try SessionsFolder.path(chosen: folder ?? atelier.folder))
            }
            try SessionFile.make(session, at: output)
            return output
        }
        try StandardOutput.write("\(path)\n")
    }

    private func session(from template: Template) throws(Failure) -> Session {
        var clock = LocalClock()
        var source = EntropySource()
        var entropy = source.next()
        let now = clock.now()
        let day = try day() ?? CalendarDay(now, offsetSeconds: clock.offsetSeconds)
        var session = template.session(language: try tag(), entropy: &entropy)
        do throws(ChangeError) {
            let change = try session.describing(at: now) { facts in
                facts.date = day
                if let title { facts.title = title }
                if let place { facts.place = place }
            }
            try session.apply(change)
        } catch {
            throw Failure(.changeRefused)
        }
        return session
    }

    private func day() throws(Failure) -> CalendarDay? {
        guard let date else { return nil }
        guard let day = CalendarDay(iso: date) else { throw Failure(.impossibleDate(date)) }
        return day
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
