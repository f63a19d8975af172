import Workshop

extension Deed {
    /// The change of an organisation, a language or a place that it makes, when the rules allow it.
    func changeOfWords(
        in session: Session, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        func any() throws(ChangeError) -> ID<Contribution> {
            guard let id = session.contributions.randomElement(using: &entropy)?.id else {
                throw .unknown
            }
            return id
        }
        let dice = Int.random(in: 0..<6, using: &entropy)
        let language = LanguageTag(["fr", "es", "tr"][dice % 3])
        switch self {
        case .organise: return try session.reassigning([any()], toOrganisation: "O\(dice)", at: now)
        case .hear: return try session.handingOn(toOrganisation: "O\(dice)", at: now)
        case .sayIn: return try session.saying(any(), in: language, at: now)
        case .translate:
            let translation = LocalizedText("\"\(dice)\"\n", in: language)
            return try session.translating(any(), as: translation, at: now)
        case .rooms: return try session.settingRooms((0...dice).map { "R\($0)" }, at: now)
        case .unplace: return try session.unplacing(any(), entropy: &entropy, at: now)
        default:
            guard let slot = session.agenda.first(where: { $0.kind == .smallGroups })?.id else {
                throw .unknown
            }
            return try session.placing(
                any(), in: slot, room: "R\(dice)", entropy: &entropy, at: now)
        }
    }
}
