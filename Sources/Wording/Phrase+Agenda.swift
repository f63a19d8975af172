extension Phrase {
    /// How many minutes the workshop is ahead of its agenda.
    public static func early(minutes: Int) -> Phrase { Phrase("agenda.early", .count(minutes)) }

    /// How many minutes the workshop is behind its agenda.
    public static func late(minutes: Int) -> Phrase { Phrase("agenda.late", .count(minutes)) }

    /// The workshop keeps its agenda.
    public static let onTime = Phrase("agenda.onTime")

    /// When the workshop is expected to end; `time` is already worded.
    public static func end(at time: String) -> Phrase {
        Phrase("agenda.end", .text("time", time))
    }
}
