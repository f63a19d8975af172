extension Phrase {
    /// The labels of the usual scale, the most willing first: Sam Kaner's gradients of agreement.
    public static let usualLabels = [
        Phrase("gradient.endorse"), Phrase("gradient.minor"), Phrase("gradient.reservations"),
        Phrase("gradient.abstain"), Phrase("gradient.discuss"), Phrase("gradient.dislike"),
        Phrase("gradient.disagree"), Phrase("gradient.veto"),
    ]

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
