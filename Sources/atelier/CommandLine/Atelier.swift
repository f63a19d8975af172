import ArgumentParser

/// The program without a subcommand: home, the list of sessions.
struct Atelier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "atelier",
        abstract: "Facilitate a workshop, and have its written synthesis when it ends.",
        discussion: """
            Without a subcommand it shows the sessions of a folder: --folder, else \
            $ATELIER_SESSIONS, else ./sessions where it exists, else \
            $XDG_DATA_HOME/atelier/sessions.

            Example:
              atelier --folder ~/ateliers
            """,
        version: "0.1.0",
        subcommands: [
            NewCommand.self, RunCommand.self, ProjectCommand.self, ReplayCommand.self,
            ReportCommand.self, ValidateCommand.self, MergeCommand.self, ImportCommand.self,
            SuggestCommand.self, AnonymizeCommand.self, GatheringCommand.self,
            SchemaCommand.self, TemplatesCommand.self, CataloguesCommand.self, CommandsCommand.self,
            HelpCommand.self,
        ])

    @Option(help: ArgumentHelp("The folder of sessions.", valueName: "dir"))
    var folder: String?

    func run() throws { try Facilitating.runAtHome(folder: folder) }
}
