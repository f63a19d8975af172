import ArgumentParser

/// Many sessions of one event: from the programme to the book.
struct GatheringCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gathering",
        abstract: HelpText["gathering"],
        discussion: HelpText.discussion(
            "gathering.more",
            #"atelier gathering plan programme.csv --title "Amherst 2009" --output amherst"#,
            "atelier gathering status amherst",
            "atelier gathering book amherst --output amherst.html"),
        subcommands: [
            GatheringPlanCommand.self, GatheringStatusCommand.self, GatheringMarkCommand.self,
            GatheringQuoteCommand.self, GatheringBookCommand.self, GatheringScheduleCommand.self,
        ])
}
