import ArgumentParser
import TerminalUI

/// Plays a recorded session on the stage.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Play a recorded session on the stage, from its times.",
        discussion: """
            Long silences are cut short. Space stops and goes on, ← → go step by step, ↑ ↓ by rounds, \
            + and − change the speed, Ctrl-Q or Escape leaves.

            Example:
              atelier replay sessions/fiction-tour-et-themes.json
            """)

    @Argument(help: "The session file.")
    var file: String

    @Option(help: ArgumentHelp("Seconds of the session that pass in one second.", valueName: "n"))
    var speed = 60

    @Flag(help: "Dark letters on a light ground, for a bright room.")
    var light = false

    func validate() throws {
        guard (1...600).contains(speed) else {
            throw ValidationError("--speed goes from 1 to 600.")
        }
    }

    func run() throws {
        try Replaying.run(
            file: file, speed: speed, scheme: light ? .stageLight : .stageDark)
    }
}
