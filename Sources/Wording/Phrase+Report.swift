extension Phrase {
    /// The people of a group, already enumerated.
    public static func withPeople(_ names: String) -> Phrase {
        Phrase("report.withPeople", .text("names", names))
    }

    /// What the workshop was for, before the facilitator's words.
    public static let objectiveLabel = Phrase("report.objective")
    /// Contributions that belong to no step of the agenda.
    public static let otherContributions = Phrase("report.otherContributions")
    /// Contributions in no theme.
    public static let withoutTheme = Phrase("report.withoutTheme")
    /// What all answered together after the tables had reported.
    public static let plenaryReply = Phrase("report.plenaryReply")
    /// A note on paper that could not be read with certainty.
    public static let uncertainReading = Phrase("report.uncertainReading")
    /// A contribution that stands elsewhere, too.
    public static let saidElsewhere = Phrase("report.saidElsewhere")
    /// Every theme has a group that anybody may join.
    public static let everyThemeIsOpen = Phrase("report.everyThemeIsOpen")
    /// A group that anybody may join.
    public static let openToAll = Phrase("report.openToAll")
    /// What a group does first, before its words.
    public static let firstStepLabel = Phrase("report.firstStep")
    /// What is to be done after the workshop.
    public static let actions = Phrase("report.actions")
    /// An action that is done.
    public static let actionDone = Phrase("report.actionDone")
    /// What was set aside for later and is still open.
    public static let openItems = Phrase("report.openItems")
    /// Meeting again.
    public static let nextMeeting = Phrase("report.nextMeeting")
    /// Where to sign up, before the address.
    public static let signUpLabel = Phrase("report.signUp")

    /// Who hosted the workshop.
    public static func hosted(by names: String) -> Phrase {
        Phrase("report.hosted", .text("names", names))
    }

    /// Who wrote the synthesis.
    public static func written(by name: String) -> Phrase {
        Phrase("report.written", .text("name", name))
    }

    /// Who wrote the synthesis, and the day it was published; `date` is already worded.
    public static func written(by name: String, published date: String) -> Phrase {
        Phrase("report.writtenAndPublished", .text("name", name), .text("date", date))
    }

    /// The day the synthesis was published; `date` is already worded.
    public static func published(on date: String) -> Phrase {
        Phrase("report.published", .text("date", date))
    }

    /// How many people took part.
    public static func tookPart(_ count: Int) -> Phrase { Phrase("report.tookPart", .count(count)) }

    /// How many contributions the synthesis holds, and that they are to the letter.
    public static func verbatimNote(_ count: Int) -> Phrase {
        Phrase("report.verbatimNote", .count(count))
    }

    /// A table without a name.
    public static func table(_ number: Int) -> Phrase {
        Phrase("report.table", .number("number", number))
    }

    /// The rest of a group, after the names.
    public static func otherPeople(_ count: Int) -> Phrase {
        Phrase("report.otherPeople", .count(count))
    }

    /// Whom to ask about a group.
    public static func groupContact(_ name: String) -> Phrase {
        Phrase("report.groupContact", .text("name", name))
    }

    /// By when something is to be done; `date` is already worded.
    public static func due(_ date: String) -> Phrase { Phrase("report.due", .text("date", date)) }

    /// A day within a sentence: «le mardi 12 avril 2016»; `date` is already worded.
    public static func onDay(_ date: String) -> Phrase {
        Phrase("report.onDay", .text("date", date))
    }

    /// The next meeting's name and time; `when` is already worded.
    public static func meeting(_ name: String, when: String) -> Phrase {
        Phrase("report.meeting", .text("name", name), .text("when", when))
    }

    /// The time of a meeting without a name; `when` is already worded.
    public static func weMeetAgain(_ when: String) -> Phrase {
        Phrase("report.weMeetAgain", .text("when", when))
    }

    /// The hours of a meeting; both are already worded.
    public static func hours(from start: String, to end: String) -> Phrase {
        Phrase("report.hours", .text("start", start), .text("end", end))
    }

    /// The hour at which a meeting begins, already worded.
    public static func hour(_ start: String) -> Phrase {
        Phrase("report.hour", .text("start", start))
    }

    /// The hour at which a meeting ends, already worded.
    public static func until(_ end: String) -> Phrase { Phrase("report.until", .text("end", end)) }

    /// Where the next meeting is.
    public static func meetingPlace(_ place: String) -> Phrase {
        Phrase("report.meetingPlace", .text("place", place))
    }

    /// Who hosts the next meeting.
    public static func meetingHosted(by names: String) -> Phrase {
        Phrase("report.meetingHosted", .text("names", names))
    }

    /// A report template that makes no sense, and where.
    public static func reportTemplateFault(line: Int, text: String) -> Phrase {
        Phrase("error.reportTemplate", .number("line", line), .text("text", text))
    }
}

extension Phrase {
    /// A time zone that nobody knows the hours of.
    public static func unknownZone(_ zone: String) -> Phrase {
        Phrase("report.unknownZone", .text("zone", zone))
    }
}
