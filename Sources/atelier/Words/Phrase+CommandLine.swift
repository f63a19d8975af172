import Wording

extension Phrase {
    static let changeRefused = Phrase("error.changeRefused")
    static let commandName = Phrase("commands.name")
    static let commandKeys = Phrase("commands.keys")
    static let commandHelp = Phrase("commands.help")

    /// The facilitator's own template stands in for a built-in one.
    static func ownTemplateUsed(_ path: String) -> Phrase {
        Phrase("template.ownUsed", .text("path", path))
    }
    static func outputFailed(cause: String) -> Phrase {
        Phrase("error.output", .text("cause", cause))
    }
    /// A report of a file that this version does not understand whole.
    static func reportOfLaterFormat(_ file: String) -> Phrase {
        Phrase("report.laterFormat", .text("file", file))
    }
    /// The line that a crash leaves on the terminal.
    static func crashed(recordedIn place: String, log: String?) -> Phrase {
        guard let log else { return Phrase("crash.withoutLog", .text("place", place)) }
        return Phrase("crash.withLog", .text("place", place), .text("log", log))
    }
    /// Where a workshop is whose file was replaced by another one.
    static func keptBeside(_ name: String, _ file: String) -> Phrase {
        Phrase("error.keptBeside", .text("name", name), .text("file", file))
    }
    /// What was merged with a file that somebody else had changed, when the workshop was left.
    static func mergedOnLeaving(_ name: String, _ contributions: Int, conflicts: Int) -> Phrase {
        let new = Phrase.contributions(contributions)
        let what =
            conflicts > 0
            ? Phrase("message.andToSettle", .phrase("what", new), .count(conflicts)) : new
        return Phrase("error.mergedOnLeaving", .text("name", name), .phrase("new", what))
    }
    /// What the room's screen says before there is a session file.
    static func waitingForFile(_ file: String) -> Phrase {
        Phrase("project.waiting", .text("file", file))
    }
    static func nothingToReplay(_ file: String) -> Phrase {
        Phrase("replay.noTimes", .text("file", file))
    }
    /// What could not be written to the end, said after the screen is given back.
    static func leftUnsaved(_ file: String, why: Phrase) -> Phrase {
        Phrase("error.leftUnsaved", .text("file", file), .phrase("why", why))
    }
}
