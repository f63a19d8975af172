import ArgumentParser
import SessionStore

/// Says what the terminal, its font, the language, other programs and the folder of workshops can do.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: HelpText["doctor"],
        discussion: HelpText.discussion("doctor.more", "atelier doctor -o doctor.txt"))

    @ParentCommand var atelier: Atelier

    @Option(help: HelpText.help("folder", value: "dir"), completion: .directory)
    var folder: String?

    @OptionGroup var document: OutputOption

    func run() throws {
        let examination = Examination(folder: folder ?? atelier.folder)
        try document.list(examination.lines(columns: 80))
    }
}
