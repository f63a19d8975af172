import ArgumentParser
import Wording

/// Prints a page of the manual, lists its topics, or shows the options of a subcommand.
struct HelpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: HelpText["help"],
        discussion: HelpText.discussion(
            "help.more",
            "atelier help templates"))

    @Argument(help: HelpText.help("help.topic", value: "topic"))
    var topic: [String] = []

    func run() throws {
        let wording = Environment.wording
        let language = wording.language.tag
        guard let first = topic.first else {
            let phrases =
                [.manualTopics] + Manual.topics(in: language) + [.manualSubcommands]
            return try StandardOutput.list(phrases.map { wording($0) })
        }
        let subcommand = Self.subcommand(topic)
        if topic.count == 1, let page = ManualTopic(rawValue: first)?.page(in: language) {
            var lines = page.lines(columns: Manual.columns, wording: wording)
            if subcommand != nil { lines += ["", wording(.manualOptions(of: first))] }
            try StandardOutput.list(lines)
        } else if let subcommand {
            throw CleanExit.helpRequest(subcommand)
        } else {
            let unknown = topic.joined(separator: " ")
            let nearest = Manual.nearest(
                to: unknown, in: language, subcommands: SubcommandNames.all)
            throw Failure(
                [.unknownTopic(unknown, nearest: nearest), .manualTopics]
                    + Manual.topics(in: language), status: 2)
        }
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
