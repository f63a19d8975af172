extension Phrase {
    /// The cities of zones whose names a language has for itself, by the areas of the tz database:
    /// «Africa/Cairo=Le Caire (au Caire), …», in brackets how one says that something is there.
    package static let cities: [(areas: [String], list: Phrase)] = [
        (["Africa"], Phrase("zones.africa")), (["America"], Phrase("zones.america")),
        (["Asia"], Phrase("zones.asia")), (["Europe"], Phrase("zones.europe")),
        (
            ["Antarctica", "Arctic", "Atlantic", "Australia", "Indian", "Pacific"],
            Phrase("zones.oceans")
        ),
    ]

    /// How a language names the time of a region to readers who were not there: "letters" where «BST»
    /// is one of its words, else "cities".
    package static let zonesOfAnnouncement = Phrase("zones.ofAnnouncement")

    /// Hours by the clocks of a city.
    package static func hours(_ hours: String, in city: String) -> Phrase {
        Phrase("time.hoursInCity", .text("hours", hours), .text("city", city))
    }

    /// Hours by the clocks of a place of which one says in its own way that one is there.
    package static func hours(_ hours: String, there: String) -> Phrase {
        Phrase("time.hoursThere", .text("hours", hours), .text("there", there))
    }

    /// Hours that are on another day than where the meeting is.
    package static func hoursOnOtherDay(_ hours: String, _ day: String) -> Phrase {
        Phrase("time.hoursOnOtherDay", .text("hours", hours), .text("day", day))
    }

    /// The zone that was taken for hours of which a file does not say it.
    package static func zoneTaken(_ city: String) -> Phrase {
        Phrase("report.zoneTaken", .text("zone", city))
    }

    static func dayOfYear(weekday: Phrase, day: PhraseArgument.Value, month: Phrase) -> Phrase {
        Phrase(
            "date.dayOfYear", .phrase("weekday", weekday), PhraseArgument("day", day),
            .phrase("month", month))
    }
}
