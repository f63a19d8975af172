import ArgumentParser
import Facilitation
import Wording

/// Prints a page of the manual, lists its topics, or shows the options of a subcommand.
struct HelpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: HelpText["help"],
        discussion: HelpText.discussion(
            "help.more",
            "atelier help templates", "atelier help --html -o manual.html"))

    @Argument(help: HelpText.help("help.topic", value: "topic"), completion: .topicName)
    var topic: [String] = []

    @Flag(help: HelpText.help("help.html"))
    var html = false

    /// For who makes a package.
    @Flag(help: .hidden)
    var man = false

    @OptionGroup var document: OutputOption

    func run() throws {
        let wording = Environment.wording
        if man { return try document.write(ManPage(wording: wording).roff) }
        if html {
            let topics = try topic.isEmpty ? ManualTopic.allCases : topic.map(Self.known)
            return try document.write(ManualDocument(topics, wording: wording).html)
        }
        let language = wording.language.tag
        guard let first = topic.first else {
            let phrases =
                [.manualTopics] + Manual.topics(in: language) + [.manualSubcommands]
            return try document.list(phrases.map { wording($0) })
        }
        let subcommand = Self.subcommand(topic)
        if topic.count == 1, let page = ManualTopic(rawValue: first)?.page(in: language) {
            var lines = page.lines(columns: Manual.columns, wording: wording)
            if subcommand != nil { lines += ["", wording(.manualOptions(of: first))] }
            try document.list(lines)
        } else if let subcommand {
            throw CleanExit.helpRequest(subcommand)
        } else {
            throw Self.unknown(topic.joined(separator: " "))
        }
    }

    private static func known(_ word: String) throws(Failure) -> ManualTopic {
        guard let topic = ManualTopic(rawValue: word) else { throw unknown(word) }
        return topic
    }

    private static func unknown(_ word: String) -> Failure {
        let language = Environment.wording.language.tag
        let nearest = Manual.nearest(to: word, in: language, subcommands: SubcommandNames.all)
        return Failure(
            [.unknownTopic(word, nearest: nearest), .manualTopics] + Manual.topics(in: language),
            status: 2)
    }

    /// The subcommand, or subcommand of a subcommand, of that name.
    private static func subcommand(_ names: [String]) -> (any ParsableCommand.Type)? {
        var found: any ParsableCommand.Type = Atelier.self
        for name in names {
            let inside = found.configuration.subcommands
            guard let next = inside.first(where: { $0.configuration.commandName == name }) else {
                return nil
            }
            found = next
        }
        return found
    }
}
