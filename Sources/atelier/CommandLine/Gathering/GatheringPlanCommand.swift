import ArgumentParser
import SessionStore
import Wording
import Workshop

/// Makes the sessions of a programme, or adds those that are new.
struct GatheringPlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Make a folder of sessions and forms from a programme, or add what is new in it.",
        discussion: """
            PROGRAMME is a table (CSV with commas, semicolons or tabs, in UTF-8) with the columns \
            title, room, slot and host in any order, in English, French, Spanish or Turkish. Several \
            hosts stand in one cell, with commas or semicolons between them. A slot is free words, or \
            a day with hours: 2009-03-20 14:00-15:30.

            Clashes are told, and nothing is refused for them. Run it again when the programme has \
            grown: what is new is added, what has changed is told, and no file is overwritten. Prints \
            the paths of what it made.

            Example:
              atelier gathering plan programme.csv --title "Amherst 2009" --output amherst
            """)

    @Argument(help: "The programme, a table.")
    var programme: String

    @Option(help: "The title of the gathering; needed the first time.")
    var title: String?

    @Option(help: ArgumentHelp("The folder; made when it is not there.", valueName: "folder"))
    var output: String

    @Option(help: "The name of a template for the sessions, or the path of a template file.")
    var template = "atelier-de-rassemblement"

    @Option(help: "Where the gathering takes place.")
    var place: String?

    @Option(
        help: ArgumentHelp(
            "The first day, as 2009-03-19; that of the earliest slot unless given.",
            valueName: "day"))
    var date: String?

    @Option(
        help: ArgumentHelp(
            "The last day; that of the latest slot unless given.", valueName: "day"))
    var until: String?

    @Option(
        help: ArgumentHelp(
            "The language of sessions, forms and book, as en; the system's unless given.",
            valueName: "tag"))
    var language: String?

    func run() throws {
        let file = try ProgrammeFile(try NoteText.read(programme), named: programme)
        let chosen = try TemplateChoice.template(named: template, sessions: nil)
        var gathering = try known() ?? made()
        let replanning = Replanning(file.entries, of: gathering)
        for remark in file.remarks + remarks(replanning, file, gathering) { say(remark) }
        var planning = GatheringPlanning(folder: output, template: chosen)
        if !replanning.new.isEmpty { try planning.add(replanning.new, to: &gathering) }
        let known = file.entries.count - replanning.new.count - replanning.repeated.count
        say(.gatheringMade(replanning.new.count, known: known))
        try StandardOutput.name(planning.made)
    }

    /// The gathering that the folder holds; nil when it holds none.
    private func known() throws(Failure) -> Gathering? {
        do throws(SessionFileError) {
            let gathering = try GatheringFile.read(in: output)
            if let title, title != gathering.title { say(.gatheringKeepsTitle(gathering.title)) }
            return gathering
        } catch {
            if case .missing = error { return nil }
            throw Failure(error.phrases)
        }
    }

    private func made() throws(Failure) -> Gathering {
        guard let title, title.contains(where: { !$0.isWhitespace }) else {
            throw Failure(.gatheringNeedsTitle)
        }
        var source = EntropySource()
        var entropy = source.next()
        let tag = language ?? Wording.language(session: nil, environment: Environment.locale)
        guard LanguageTag(tag).isWellFormed else {
            let known = Wording.languages.map(\.tag).joined(separator: ", ")
            throw Failure(.unknownLanguage(tag, known: known))
        }
        var gathering = Gathering(
            id: ID(from: &entropy), title: title, language: LanguageTag(tag))
        gathering.place = place ?? ""
        gathering.startsOn = try day(date)
        gathering.endsOn = try day(until) ?? gathering.startsOn
        return gathering
    }

    private func day(_ text: String?) throws(Failure) -> CalendarDay? {
        guard let text else { return nil }
        return try LocalClock.day(typed: text)
    }

    /// Clashes, repetitions, and what the programme tells otherwise than the gathering.
    private func remarks(
        _ replanning: Replanning, _ file: ProgrammeFile, _ gathering: Gathering
    ) -> [Phrase] {
        var remarks = ProgrammeClash.all(in: file.entries).map { clash in
            let line = PhraseArgument.number("line", clash.first.line)
            let title = PhraseArgument.text("title", clash.first.title)
            let phrase =
                switch clash.shared {
                case .room(let room):
                    Phrase("gathering.clash.room", .text("room", room), line, title)
                case .host(let host):
                    Phrase("gathering.clash.host", .text("host", host), line, title)
                }
            return file.at(clash.second.line, phrase)
        }
        remarks += replanning.repeated.map { repetition in
            file.at(
                repetition.entry.line,
                Phrase("gathering.repeated", .number("line", repetition.firstLine)))
        }
        remarks += replanning.changed.map { difference in
            let old = gathering.sessions[difference.session]
            return file.at(
                difference.entry.line,
                Phrase(
                    "gathering.changed", .number("number", difference.session + 1),
                    .text("old", [old.title, old.roomNow, old.slotNow].listed(with: old.hosts)),
                    .text("new", difference.entry.listed)))
        }
        remarks += replanning.gone.map { place in
            .gatheringGone(
                GatheringFile.path(in: output), place + 1, gathering.sessions[place].title)
        }
        return remarks
    }

    private func say(_ phrase: Phrase) { StandardError.say(Environment.wording(phrase)) }
}

extension ProgrammeEntry {
    /// Everything it says, in one line.
    fileprivate var listed: String { [title, room, slot].listed(with: hosts) }
}

extension [String] {
    /// What there is of them and of others, in one line.
    fileprivate func listed(with others: [String]) -> String {
        (self + [others.joined(separator: ", ")]).filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
