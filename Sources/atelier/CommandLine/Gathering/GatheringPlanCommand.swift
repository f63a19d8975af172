import ArgumentParser
import Importing
import SessionStore
import Wording
import Workshop

/// Makes the sessions of a programme, or adds those that are new.
struct GatheringPlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: HelpText["plan"],
        discussion: HelpText.discussion(
            "plan.more",
            #"atelier gathering plan programme.csv --title "Amherst 2009" --output amherst"#))

    @Argument(help: HelpText.help("plan.programme", value: "programme"), completion: .anyFile)
    var programme: String

    @Option(help: HelpText.help("plan.title", value: "title"))
    var title: String?

    @Option(
        name: .shortAndLong, help: HelpText.help("plan.output", value: "dir"),
        completion: .directory)
    var output: String

    @Option(help: HelpText.help("plan.template", value: "template"), completion: .templateName)
    var template = "atelier-de-rassemblement"

    @Option(help: HelpText.help("plan.place", value: "place"))
    var place: String?

    @Option(help: HelpText.help("plan.date", value: "day"))
    var date: String?

    @Option(help: HelpText.help("plan.until", value: "day"))
    var until: String?

    @Option(help: HelpText.help("plan.language", value: "tag"), completion: .languageTag)
    var language: String?

    @OptionGroup var zone: ZoneOption

    func run() throws {
        let zone = try zone.name()
        let file = try ForeignFile.read(programme) { bytes, name throws(ImportRefusal) in
            try ProgrammeFile(bytes, named: name, of: programme, zone: zone)
        }
        try file.check()
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
        guard let title, !title.isBlank else {
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
        gathering.startsOn = try day(date, for: gathering.language)
        gathering.endsOn = try day(until, for: gathering.language) ?? gathering.startsOn
        return gathering
    }

    private func day(
        _ text: String?, for language: LanguageTag
    ) throws(Failure) -> CalendarDay? {
        guard let text else { return nil }
        return try LocalClock.day(typed: text, for: language)
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
