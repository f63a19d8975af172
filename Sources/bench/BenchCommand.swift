import ArgumentParser

/// What the program costs: in itself, and in a terminal.
@main
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measures what atelier costs, and prints it as JSON.",
        discussion: "Run it as a release build: swift run -c release bench core",
        subcommands: [
            CoreCommand.self, SuggestCommand.self, TerminalCommand.self, ReportBenchCommand.self,
            ImportBenchCommand.self,
            GatheringBenchCommand.self, SoakCommand.self, InstructionsCommand.self,
            FunctionsCommand.self,
            LaunchCommand.self,
        ])
}
