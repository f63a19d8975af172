import ArgumentParser

/// Many sessions of one event: from the programme to the book.
struct GatheringCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gathering",
        abstract: "Plan the sessions of a gathering, follow what comes back, and make one book.",
        discussion: """
            A gathering is a folder: gathering.json, a file for each session, and in forms/ a page for \
            each host who will install nothing. Sessions come back into the folder by stick, mail or \
            git, under any name.

            Example:
              atelier gathering plan programme.csv --title "Amherst 2009" --output amherst
              atelier gathering status amherst
              atelier gathering book amherst --output amherst.html
            """,
        subcommands: [
            GatheringPlanCommand.self, GatheringStatusCommand.self, GatheringMarkCommand.self,
            GatheringQuoteCommand.self, GatheringBookCommand.self,
        ])
}
