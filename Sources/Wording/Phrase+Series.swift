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

    /// That a theme was there before, from which day on, or from which session where the day is not
    /// known; already worded.
    public static func themeFrom(_ date: String?, title: String) -> Phrase {
        guard let date else { return Phrase("series.themeFromTitle", .text("title", title)) }
        return Phrase("series.themeFrom", .text("date", date))
    }

    /// That a group was there before, as ``themeFrom(_:title:)`` for a theme.
    public static func groupFrom(_ date: String?, title: String) -> Phrase {
        guard let date else { return Phrase("series.groupFromTitle", .text("title", title)) }
        return Phrase("series.groupFrom", .text("date", date))
    }

    /// The links between themes, as a heading.
    public static let themeLinks = Phrase("link.title")

    /// A link as a sentence about two themes, by the name that files give its sort.
    public static func link(_ kind: String, from: String, to: String) -> Phrase {
        switch kind {
        case "feeds": Phrase("link.sentence.feeds", .text("from", from), .text("to", to))
        case "needs": Phrase("link.sentence.needs", .text("from", from), .text("to", to))
        default: Phrase("link.sentence.depends-on", .text("from", from), .text("to", to))
        }
    }

    /// What sort of link it is, by the name that files give it, as a picture says it: a verb beside an
    /// arrow.
    public static func link(_ kind: String) -> Phrase {
        switch kind {
        case "feeds": Phrase("link.feeds")
        case "needs": Phrase("link.needs")
        default: Phrase("link.depends-on")
        }
    }
}
