import ArgumentParser
import TerminalUI

/// Plays a recorded session on the stage.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: HelpText["replay"],
        discussion: HelpText.discussion(
            "replay.more",
            "atelier replay sessions/fiction-tour-et-themes.json"))

    @Argument(help: HelpText.help("session", value: "file"), completion: .sessionFile)
    var file: String

    @Option(help: HelpText.help("replay.speed", value: "n"))
    var speed = 60

    @Flag(help: HelpText.help("light"))
    var light = false

    func validate() throws {
        guard (1...600).contains(speed) else {
            throw HelpText.fault("replay.speedRange")
        }
    }

    func run() throws {
        try Replaying.run(
            file: file, speed: speed, scheme: light ? .stageLight : .stageDark)
    }
}
