extension Phrase {
    /// What was decided last time, as a heading.
    public static let lastTime = Phrase("series.lastTime")
    /// What was agreed before this session, as a heading.
    public static let actionsBefore = Phrase("series.actionsBefore")
    /// That an action is not done yet.
    public static let actionStillOpen = Phrase("series.stillOpen")

    /// Which session of a series it is; the series may have a name.
    public static func session(_ number: Int, of series: String) -> Phrase {
        series.isEmpty
            ? Phrase("series.number", .count(number))
            : Phrase("series.numberOf", .count(number), .text("name", series))
    }

    /// Which session came before; the date is already worded.
    public static func follows(_ title: String, on date: String?) -> Phrase {
        guard let date else { return Phrase("series.followsUndated", .text("title", title)) }
        return Phrase("series.follows", .text("title", title), .text("date", date))
    }

    /// From which day on, or from which session where the day is not known; already worded.
    public static func since(_ date: String?, title: String) -> Phrase {
        guard let date else { return Phrase("series.sinceTitle", .text("title", title)) }
        return Phrase("series.since", .text("date", date))
    }

    /// That a theme was there before; `since` is already worded.
    public static func themeFrom(_ since: String) -> Phrase {
        Phrase("series.themeFrom", .text("since", since))
    }

    /// That a group was there before; `since` is already worded.
    public static func groupFrom(_ since: String) -> Phrase {
        Phrase("series.groupFrom", .text("since", since))
    }

    /// The links between themes, as a heading.
    public static let themeLinks = Phrase("link.title")

    /// What sort of link it is, by the name that files give it: a verb between two themes.
    public static func link(_ kind: String) -> Phrase {
        switch kind {
        case "feeds": Phrase("link.feeds")
        case "needs": Phrase("link.needs")
        default: Phrase("link.depends-on")
        }
    }
}
