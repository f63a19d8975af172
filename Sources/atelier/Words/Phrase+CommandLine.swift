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
    /// The line that a crash leaves on the terminal.
    static func crashed(recordedIn place: String, log: String?) -> Phrase {
        guard let log else { return Phrase("crash.withoutLog", .text("place", place)) }
        return Phrase("crash.withLog", .text("place", place), .text("log", log))
    }
    /// What could not be written to the end, said after the screen is given back.
    static func leftUnsaved(_ file: String, why: Phrase) -> Phrase {
        Phrase("error.leftUnsaved", .text("file", file), .phrase("why", why))
    }
}
