import ArgumentParser
import Facilitation

/// Prints the commands that keys and the palette run.
struct CommandsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands",
        abstract: HelpText["commands"],
        discussion: HelpText.discussion(
            "commands.more",
            "LC_ALL=fr_FR.UTF-8 atelier commands --format markdown"))

    @Option(help: HelpText.help("commands.format", value: "format"))
    var format: CommandListing.Format = .text

    @OptionGroup var document: OutputOption

    func run() throws {
        let listing = CommandListing(CommandTable.all, wording: Environment.wording)
        try document.write(listing.text(as: format))
    }
}

extension CommandListing.Format: ExpressibleByArgument {}
