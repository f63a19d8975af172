import ArgumentParser
import Reporting
import SessionStore
import Wording
import Workshop

/// Writes the programme of a gathering for other programs.
struct GatheringScheduleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: HelpText["schedule"],
        discussion: HelpText.discussion(
            "schedule.more",
            "atelier gathering schedule amherst --zone Paris --output schedule.json"))

    @Argument(help: HelpText.help("gathering.folder", value: "dir"))
    var folder: String

    @OptionGroup var zone: ZoneOption

    @OptionGroup var output: OutputOption

    func run() throws {
        let gathering = try Failure.wording { () throws(SessionFileError) in
            try GatheringFile.read(in: folder)
        }
        let schedule = GatheringSchedule(
            gathering, zone: try zone.name() ?? LocalClock.zoneName ?? "UTC", version: Version.name)
        if schedule.withoutHours > 0 {
            let phrase = Phrase("gathering.schedule.withoutHours", .count(schedule.withoutHours))
            StandardError.say(Environment.wording(phrase))
        }
        try output.write(schedule.text)
    }
}
