import Wording

extension Phrase {
    static let manualTopics = Phrase("manual.topics")
    static let manualSubcommands = Phrase("manual.subcommands")

    /// A topic, and what its page is about.
    static func manualTopic(_ topic: String, title: String) -> Phrase {
        Phrase("manual.topic", .text("topic", topic), .text("title", title))
    }
    /// Where the options of a subcommand stand that is a topic as well.
    static func manualOptions(of subcommand: String) -> Phrase {
        Phrase("manual.options", .text("subcommand", subcommand))
    }
    /// A topic that the manual does not have, and the nearest that it has.
    static func unknownTopic(_ topic: String, nearest: String) -> Phrase {
        Phrase("error.topic.unknown", .text("topic", topic), .text("nearest", nearest))
    }
}
