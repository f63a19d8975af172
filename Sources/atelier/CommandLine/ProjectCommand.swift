import ArgumentParser
import TerminalUI

/// Shows the room's screen of a session, following what is facilitated in another terminal.
struct ProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: HelpText["project"],
        discussion: HelpText.discussion(
            "project.more",
            "atelier project sessions/2016-03-08-marseille.json"))

    @Argument(help: HelpText.help("session.orGathering", value: "file"), completion: .sessionFile)
    var file: String?

    @Flag(help: HelpText.help("light"))
    var light = false

    @Flag(help: HelpText.help("plain"))
    var plain = false

    func run() throws {
        if let gathering = file.flatMap({ HallPlace($0) }) {
            let hall = HallLoop(gathering)
            if plain { try hall.tell() }
            try hall.show(light ? .stageLight : .stageDark)
            return
        }
        let file = try WorkshopChoice.file(file ?? WorkshopChoice.usualFolder())
        if plain {
            try PlainProjecting.run(file: file)
        } else {
            try Projecting.run(file: file, scheme: light ? .stageLight : .stageDark)
        }
    }
}
