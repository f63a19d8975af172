extension Phrase {
    /// Nothing of a session came back.
    public static let gatheringMissing = Phrase("gathering.status.missing")
    /// The file of a session cannot be read.
    public static let gatheringUnreadable = Phrase("gathering.status.unreadable")
    /// A session came back.
    public static let gatheringReported = Phrase("gathering.status.reported")
    /// A session did not take place.
    public static let gatheringCancelled = Phrase("gathering.status.cancelled")
    /// The sessions that are not in a book, or took place elsewhere than announced.
    public static let gatheringOthers = Phrase("gathering.others")
    /// Themes of the same name in several sessions.
    public static let themesAcross = Phrase("gathering.themes")
    /// What stands below ``themesAcross``.
    public static let themesAcrossNote = Phrase("gathering.themes.note")

    /// A session took place elsewhere; `place` is already worded.
    public static func gatheringMoved(to place: String) -> Phrase {
        Phrase("gathering.status.moved", .text("place", place))
    }

    /// A session became a part of another one.
    public static func gatheringMerged(into title: String) -> Phrase {
        Phrase("gathering.status.merged", .text("title", title))
    }

    /// How many sessions a programme has.
    public static func inProgramme(_ count: Int) -> Phrase {
        Phrase("gathering.inProgramme", .count(count))
    }

    /// How many sessions came back.
    public static func sessionsReported(_ count: Int) -> Phrase {
        Phrase("gathering.reported", .count(count))
    }

    /// How many sessions came back without a head-count.
    public static func sessionsUncounted(_ count: Int) -> Phrase {
        Phrase("gathering.uncounted", .count(count))
    }

    /// What the head-counts of the sessions add up to.
    public static func peopleInAll(_ count: Int) -> Phrase {
        Phrase("gathering.people", .count(count))
    }

    /// How many contributions all sessions hold.
    public static func contributionsInAll(_ count: Int) -> Phrase {
        Phrase("gathering.contributions", .count(count))
    }
}
