import ArgumentParser
import Facilitation

/// Prints the commands that keys and the palette run.
struct CommandsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands",
        abstract: "List what keys and the palette do while a workshop is facilitated.",
        discussion: """
            The texts are in the language of the environment.

            Example:
              LC_ALL=fr_FR.UTF-8 atelier commands --format markdown
            """)

    @Option(help: "How to write the list.")
    var format: CommandListing.Format = .text

    func run() throws {
        let listing = CommandListing(CommandTable.all, wording: Environment.wording)
        try StandardOutput.write(listing.text(as: format))
    }
}

extension CommandListing.Format: ExpressibleByArgument {}
