import ArgumentParser
import TerminalUI

/// Shows the room's screen of a session, following what is facilitated in another terminal.
struct ProjectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "project", abstract: "Show the room's screen, following a session file.",
        discussion: """
            In a second terminal, dragged to the projector, with its font enlarged. It never writes; \
            Ctrl-Q or Escape leaves. A file that is not there yet is waited for.

            Example:
              atelier project sessions/2016-03-08-marseille.json
            """)

    @Argument(help: "The session file.")
    var file: String

    @Flag(help: "Dark letters on a light ground, for a bright room.")
    var light = false

    func run() throws {
        try Projecting.run(file: file, scheme: light ? .stageLight : .stageDark)
    }
}
