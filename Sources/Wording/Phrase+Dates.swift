extension Phrase {
    /// The days of the week, Monday first.
    package static let weekdays = [
        Phrase("date.weekday.monday"), Phrase("date.weekday.tuesday"),
        Phrase("date.weekday.wednesday"), Phrase("date.weekday.thursday"),
        Phrase("date.weekday.friday"), Phrase("date.weekday.saturday"),
        Phrase("date.weekday.sunday"),
    ]

    /// The months, January first.
    package static let months = [
        Phrase("date.month.january"), Phrase("date.month.february"), Phrase("date.month.march"),
        Phrase("date.month.april"), Phrase("date.month.may"), Phrase("date.month.june"),
        Phrase("date.month.july"), Phrase("date.month.august"), Phrase("date.month.september"),
        Phrase("date.month.october"), Phrase("date.month.november"), Phrase("date.month.december"),
    ]

    /// The months shortened, January first.
    package static let shortMonths = [
        Phrase("date.shortMonth.january"), Phrase("date.shortMonth.february"),
        Phrase("date.shortMonth.march"), Phrase("date.shortMonth.april"),
        Phrase("date.shortMonth.may"), Phrase("date.shortMonth.june"),
        Phrase("date.shortMonth.july"), Phrase("date.shortMonth.august"),
        Phrase("date.shortMonth.september"), Phrase("date.shortMonth.october"),
        Phrase("date.shortMonth.november"), Phrase("date.shortMonth.december"),
    ]

    /// The first of a month, «1er».
    static let firstDay = Phrase("date.firstDay")

    static func fullDate(
        weekday: Phrase, day: PhraseArgument.Value, month: Phrase, year: Int
    ) -> Phrase {
        Phrase(
            "date.full", .phrase("weekday", weekday), PhraseArgument("day", day),
            .phrase("month", month),
            .number("year", year))
    }

    static func longDate(day: PhraseArgument.Value, month: Phrase, year: Int) -> Phrase {
        Phrase(
            "date.long", PhraseArgument("day", day), .phrase("month", month), .number("year", year))
    }

    /// A day whose year is said later.
    static func dayOfMonth(day: PhraseArgument.Value, month: Phrase) -> Phrase {
        Phrase("date.dayOfMonth", PhraseArgument("day", day), .phrase("month", month))
    }

    /// From a day to another, whose year may be that of both.
    static func days(from first: PhraseArgument.Value, to last: String) -> Phrase {
        Phrase("date.days", PhraseArgument("first", first), .text("last", last))
    }

    /// From a day to another one of the same month.
    static func daysOfMonth(from first: PhraseArgument.Value, to last: String) -> Phrase {
        Phrase("date.daysOfMonth", PhraseArgument("first", first), .text("last", last))
    }

    static func shortDate(day: PhraseArgument.Value, month: Phrase, year: Int) -> Phrase {
        Phrase(
            "date.short", PhraseArgument("day", day), .phrase("month", month), .number("year", year)
        )
    }

    static func week(day: PhraseArgument.Value, month: Phrase) -> Phrase {
        Phrase("date.week", PhraseArgument("day", day), .phrase("month", month))
    }

    static func week(day: PhraseArgument.Value, month: Phrase, year: Int) -> Phrase {
        Phrase(
            "date.weekOfYear", PhraseArgument("day", day), .phrase("month", month),
            .number("year", year))
    }
}
