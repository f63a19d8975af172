import ArgumentParser

/// Facilitates the workshop of a session file.
struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: HelpText["run"],
        discussion: HelpText.discussion(
            "atelier run sessions/2016-03-08-marseille.json"))

    @Argument(help: HelpText.help("session.orFolder", value: "file"), completion: .sessionFile)
    var file: String?

    @OptionGroup var screen: MannerOptions

    func run() throws {
        try Facilitating.run(file: file ?? WorkshopChoice.usualFolder(), screen.manner)
    }
}
