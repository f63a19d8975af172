extension Phrase {
    static func clock(hour: String, minute: String) -> Phrase {
        Phrase("time.clock", .text("hour", hour), .text("minute", minute))
    }

    static func writtenTime(hour: String, minute: String) -> Phrase {
        Phrase("time.written", .text("hour", hour), .text("minute", minute))
    }

    static func writtenWholeHour(_ hour: String) -> Phrase {
        Phrase("time.writtenWhole", .text("hour", hour))
    }

    /// How many hours the clock of an announcement has: "12" or "24".
    static let hoursOfClock = Phrase("time.hoursOfClock")

    static func hours(_ hours: Int, minutes: String) -> Phrase {
        Phrase("duration.hours", .number("hours", hours), .text("minutes", minutes))
    }

    static func minutes(_ minutes: Int) -> Phrase {
        Phrase("duration.minutes", .number("minutes", minutes))
    }

    static func seconds(_ seconds: Int) -> Phrase {
        Phrase("duration.seconds", .number("seconds", seconds))
    }
}
