import ArgumentParser
import SessionStore
import TerminalUI

/// `bench core`: the cost of changes, screens and files, without a terminal.
struct CoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "core",
        abstract: "Changes, screens and files with 10, 1,000 and 10,000 contributions.",
        discussion: "Example: swift run -c release bench core > core.json")

    @Flag(help: "A tenth of the repetitions, to see that it runs.")
    var quick = false

    @Option(help: "Measures this screen only: home, go-round, palette …")
    var screen: String?

    static let counts = [10, 1000, 10_000]
    static let sizes = [Size(columns: 100, rows: 30), Size(columns: 200, rows: 60)]

    func run() throws {
        let repetitions = quick ? 40 : 400
        let wanted = Screen.allCases.filter { screen == nil || $0.name == screen }
        guard !wanted.isEmpty else { throw ValidationError("there is no such screen") }
        let screens = ScreenCosts(repetitions: repetitions)
            .json(wanted, Self.counts, Self.sizes)
        guard screen == nil else { return screens.printToStandardOutput() }
        let changes = ChangeCosts(repetitions: repetitions).json(Self.counts)
        let files = try FileCosts(repetitions: quick ? 3 : 15).json(Self.counts)
        JSONValue.object { members in
            members.write("unit", "microseconds")
            members.write("texts", "made up")
            members.write("changes", changes)
            members.write("screens", screens)
            members.write("files", files)
        }.printToStandardOutput()
    }
}
