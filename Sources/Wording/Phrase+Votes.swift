extension Phrase {
    /// The labels of the usual scale, the most willing first: Sam Kaner's gradients of agreement.
    public static let usualLabels = [
        Phrase("gradient.endorse"), Phrase("gradient.minor"), Phrase("gradient.reservations"),
        Phrase("gradient.abstain"), Phrase("gradient.discuss"), Phrase("gradient.dislike"),
        Phrase("gradient.disagree"), Phrase("gradient.veto"),
    ]

    /// The grades of the usual scale, the best first: Balinski and Laraki's of 2012.
    public static let usualGrades = [
        Phrase("grade.excellent"), Phrase("grade.veryGood"), Phrase("grade.good"),
        Phrase("grade.fair"), Phrase("grade.passable"), Phrase("grade.insufficient"),
        Phrase("grade.reject"),
    ]

    /// What can be said to a question that is put to the vote, in the order of the numbers.
    public static let yesNoAbstain = [
        Phrase("vote.yes"), Phrase("vote.no"), Phrase("vote.abstain"),
    ]

    /// More yes than no.
    public static func yesWins(_ yes: Int, _ no: Int) -> Phrase {
        Phrase("vote.outcome.yes", .number("yes", yes), .number("no", no))
    }

    /// More no than yes.
    public static func noWins(_ no: Int, _ yes: Int) -> Phrase {
        Phrase("vote.outcome.no", .number("yes", yes), .number("no", no))
    }

    /// As many yes as no.
    public static func yesAndNoAreEven(_ count: Int) -> Phrase {
        Phrase("vote.outcome.even", .number("number", count))
    }

    /// The options with the best grades, by their numbers.
    public static func bestGraded(_ numbers: [Int]) -> Phrase {
        let list = numbers.map(String.init).joined(separator: ", ")
        return numbers.count == 1
            ? Phrase("vote.outcome.bestGraded", .text("numbers", list))
            : Phrase("vote.outcome.bestGradedTied", .text("numbers", list))
    }

    /// The option that beats every other.
    public static func beatsAll(_ number: Int) -> Phrase {
        Phrase("vote.outcome.beatsAll", .number("number", number))
    }

    /// No option beats every other.
    public static let noneBeatsAll = Phrase("vote.outcome.noneBeatsAll")

    /// As many people voted as were needed.
    public static func quorumReached(_ needed: Int) -> Phrase {
        Phrase("vote.quorum.reached", .number("needed", needed))
    }

    /// Fewer people voted than were needed.
    public static func quorumMissed(_ needed: Int, _ voters: Int) -> Phrase {
        Phrase("vote.quorum.missed", .number("needed", needed), .number("voters", voters))
    }

    /// Nobody knows whether as many people voted as were needed.
    public static func quorumUnknown(_ needed: Int) -> Phrase {
        Phrase("vote.quorum.unknown", .number("needed", needed))
    }

    /// A majority grade, how many gave a better one and how many a lesser one.
    public static func majorityGrade(_ grade: String, _ better: Int, _ lesser: Int) -> Phrase {
        Phrase(
            "vote.majorityGrade", .text("grade", grade), .number("better", better),
            .number("lesser", lesser))
    }

    /// How many options one beats, equals, and is beaten by.
    public static func duels(_ wins: Int, _ ties: Int, _ losses: Int) -> Phrase {
        Phrase(
            "vote.duels", .number("wins", wins), .number("ties", ties), .number("losses", losses))
    }

    /// So many fingers.
    public static func fingers(_ count: Int) -> Phrase { Phrase("vote.fingerCount", .count(count)) }

    /// How many people voted.
    public static func voters(_ count: Int) -> Phrase { Phrase("vote.voters", .count(count)) }

    /// How many ballots are blank.
    public static func blankBallots(_ count: Int) -> Phrase { Phrase("vote.blank", .count(count)) }

    /// How many dots were put on the options.
    public static func dotsSpent(_ count: Int) -> Phrase { Phrase("vote.dotsSpent", .count(count)) }

    /// How many dots each person has.
    public static func dotsEach(_ count: Int) -> Phrase { Phrase("vote.dotsEach", .count(count)) }

    /// How many of them may be on one option.
    public static func dotsOnOne(_ count: Int) -> Phrase { Phrase("vote.dotsOnOne", .count(count)) }

    /// Dots were counted, so that nobody knows how many people put them there.
    public static let votersNotCounted = Phrase("vote.votersNotCounted")

    /// An option with as many dots as another.
    public static let tied = Phrase("vote.tied")

    /// An option that was struck.
    public static let struckOption = Phrase("vote.struckOption")
}
