extension Phrase {
    /// A phase of an election, by the name that files give it; one that is not known counts as the
    /// first.
    public static func electionPhase(_ name: String) -> Phrase {
        switch name {
        case "nominations": Phrase("election.nominations")
        case "changes": Phrase("election.changes")
        case "proposal": Phrase("election.proposal")
        case "objections": .objections
        case "elected": Phrase("election.elected")
        default: Phrase("election.post")
        }
    }

    /// The last day that somebody is elected for.
    public static func electedUntil(_ date: String) -> Phrase {
        Phrase("election.until", .text("date", date))
    }

    /// Who is elected.
    public static func elected(_ name: String) -> Phrase {
        Phrase("election.electedName", .text("name", name))
    }

    /// Who is proposed.
    public static func proposedToPost(_ name: String) -> Phrase {
        Phrase("election.proposedName", .text("name", name))
    }

    /// The day on which a decision is looked at again.
    public static func reviewedOn(_ date: String) -> Phrase {
        Phrase("review.on", .text("date", date))
    }

    /// A day on which something agreed is looked at again, or a mandate ends.
    public static func review(of text: String, on date: String, isMandate: Bool) -> Phrase {
        isMandate
            ? Phrase("review.mandate", .text("date", date), .text("text", text))
            : Phrase("review.decision", .text("date", date), .text("text", text))
    }

    /// Stands for somebody whose name may not be told.
    public static let somebodyElected = Phrase("election.somebody")
}
