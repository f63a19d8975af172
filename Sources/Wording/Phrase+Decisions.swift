extension Phrase {
    /// Questions of understanding, and answers.
    public static let clarification = Phrase("decision.clarification")
    /// How everybody feels about a proposal.
    public static let feelings = Phrase("decision.feelings")
    /// What could be changed in a proposal.
    public static let amendments = Phrase("decision.amendments")
    /// What stands against a proposal.
    public static let objections = Phrase("decision.objections")

    /// A phase of a decision, by the name that files give it; one that is not known counts as the
    /// first.
    public static func decisionPhase(_ name: String) -> Phrase {
        switch name {
        case "clarification": .clarification
        case "feelings": .feelings
        case "amendments": .amendments
        case "objections": .objections
        case "adopted": Phrase("decision.adopted")
        case "withdrawn": Phrase("decision.withdrawn")
        default: Phrase("decision.proposal")
        }
    }

    /// What became of an objection.
    ///
    /// - Parameters:
    ///   - status: as files name it; one that is not known counts as open.
    ///   - version: the number of the version of the proposal that lifted it, where one did.
    public static func objection(_ status: String, liftedBy version: Int?) -> Phrase {
        switch status {
        case "lifted":
            version.map { Phrase("objection.liftedBy", .number("version", $0)) }
                ?? Phrase("objection.lifted")
        case "withdrawn": Phrase("objection.withdrawn")
        case "maintained": Phrase("objection.maintained")
        default: Phrase("objection.open")
        }
    }

    /// A version of a proposal.
    public static func version(_ number: Int) -> Phrase {
        Phrase("decision.version", .number("number", number))
    }
}
