import ArgumentParser

/// Facilitates the workshop of a session file.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Facilitate the workshop of a session file.",
        discussion: """
            Example:
              atelier run sessions/2016-03-08-marseille.json
            """)

    @Argument(help: "The session file.")
    var file: String

    func run() throws { try Facilitating.run(file: file) }
}
