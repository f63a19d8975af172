import ArgumentParser
import SessionStore
import Wording
import Workshop

/// Makes a session file from a template.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: HelpText["new"],
        discussion: HelpText.discussion(
            "new.more",
            #"atelier new marseille --title "3e atelier" --date 2016-03-08 --place Marseille"#,
            "atelier new --after sessions/2016-03-08-marseille.json --date 2016-04-12"))

    @ParentCommand var atelier: Atelier

    @Argument(help: HelpText.help("new.template", value: "template"), completion: .templateName)
    var template: String?

    @Option(help: HelpText.help("new.after", value: "file"), completion: .sessionFile)
    var after: String?

    @Option(help: HelpText.help("new.title", value: "title"))
    var title: String?

    @Option(help: HelpText.help("new.date", value: "day"))
    var date: String?

    @Option(help: HelpText.help("new.place", value: "place"))
    var place: String?

    @Option(help: HelpText.help("new.language", value: "tag"), completion: .languageTag)
    var language: String?

    @Option(
        name: .shortAndLong, help: HelpText.help("new.output", value: "file"),
        completion: .sessionFile)
    var output: String?

    @Option(help: HelpText.help("new.folder", value: "dir"), completion: .directory)
    var folder: String?

    func validate() throws {
        guard template != nil || after != nil else {
            throw HelpText.fault("new.needsTemplate")
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
            try FolderOffer.making { () throws(SessionFileError) in
                guard let output else {
                    return try SessionFolder.make(
                        session, in: try SessionsFolder.path(chosen: folder ?? atelier.folder))
                }
                try SessionFile.make(session, at: output)
                return output
            }
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
        let day = try day(for: session.language) ?? (earlier == nil ? today : session.date)
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

    private func day(for language: LanguageTag) throws(Failure) -> CalendarDay? {
        guard let date else { return nil }
        return try LocalClock.day(typed: date, for: language)
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
