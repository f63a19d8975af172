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

    /// A sentence by its key, with the numbers that it mentions; several of one name make a list.
    public static func finding(
        _ key: String, _ numbers: [(name: String, numbers: [Int])]
    ) -> Phrase {
        Phrase(
            key: key,
            arguments: numbers.map { name, numbers in
                numbers.count == 1
                    ? .number(name, numbers[0])
                    : .text(name, numbers.map(String.init).joined(separator: ", "))
            })
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

    /// What came of an option in the votes before.
    public static func resultBefore(_ result: String) -> Phrase {
        Phrase("vote.before", .text("result", result))
    }

    /// What the vote before on the same options came to.
    public static func outcomeBefore(_ outcome: Phrase) -> Phrase {
        Phrase("vote.outcomeBefore", .phrase("result", outcome))
    }

    /// What those who vote are asked to do, by the name that files give the form.
    public static func votingTask(_ form: String, dots: Int) -> Phrase {
        switch form {
        case "gradients": Phrase("stage.task.gradients")
        case "fingers": Phrase("stage.task.fingers")
        case "yes-no": Phrase("stage.task.yesNo")
        case "grades": Phrase("stage.task.grades")
        case "ranking": Phrase("stage.task.ranking")
        default: Phrase("stage.task.dots", .count(dots))
        }
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
