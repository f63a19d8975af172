import Workshop

extension Deed {
    /// What is done with the run sheet and with an open space besides its topics.
    func changeOfPlan(
        of session: Session, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        let dice = Int.random(in: 0..<6, using: &entropy)
        func any() throws(ChangeError) -> ID<Round> {
            guard let id = session.agenda.randomElement(using: &entropy)?.id else { throw .unknown }
            return id
        }
        switch self {
        case .copyRound: return try session.copying(any(), entropy: &entropy, at: now)
        case .shorten:
            let cut = AgendaCut(
                of: dice * 3, dropping: dice == 0 ? [try any()] : [],
                setting: dice == 1 ? [try any(): 120] : [:], in: session, at: now)
            return try session.shortening(cut, at: now)
        case .slot:
            return try session.addingSlot(
                titled: LocalizedText("C\(dice)", in: LanguageTag("fr")), entropy: &entropy, at: now
            )
        case .groupOn:
            return try session.openingGroups(
                on: session.topicsWithoutGroup.prefix(1).map(\.id), entropy: &entropy, at: now)
        case .goOn: return try session.goingOnByItself(at: now)
        default:
            return try session.planning(any(), at: now) { round in
                round.startsTimer = dice % 2 == 0
                round.goesOn = dice % 3 == 0
                round.plannedSeconds = dice * 60
            }
        }
    }
}
