import ArgumentParser

/// The program without a subcommand: home, the list of sessions.
struct Atelier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "atelier",
        abstract: HelpText["atelier"],
        discussion: HelpText.discussion(
            "atelier.more",
            "atelier --folder ~/ateliers"),
        version: Version.text,
        subcommands: [
            TryCommand.self, NewCommand.self, RunCommand.self, ProjectCommand.self,
            ReplayCommand.self,
            ReportCommand.self, ValidateCommand.self, MergeCommand.self, ImportCommand.self,
            SuggestCommand.self, AnonymizeCommand.self, GatheringCommand.self,
            SchemaCommand.self, TemplatesCommand.self, CataloguesCommand.self, CommandsCommand.self,
            DoctorCommand.self, HelpCommand.self,
        ])

    @Option(help: HelpText.help("folder", value: "dir"), completion: .directory)
    var folder: String?

    // No options of the screen: those before a subcommand would take `project --plain` for theirs.
    func run() throws { try Facilitating.runAtHome(folder: folder, Environment.manner) }
}
