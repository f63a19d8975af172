import Wording
import Workshop

extension RoundKind {
    /// What the kind is called: the registry of names, one line each.
    var phrase: Phrase {
        switch self {
        case .opening: .opening
        case .goRound: .goRound
        case .pairs: .pairs
        case .smallGroups: .smallGroups
        case .discussion: .discussion
        case .sorting: .sorting
        case .vote: .vote
        case .decision: .decision
        case .groups: .groups
        case .closing: .closing
        case .pauseBreak: .breakRound
        default: .unknownRound(kind: name)
        }
    }
}

extension Round {
    /// What the round is called: its title, else its kind.
    func name(_ wording: Wording) -> String {
        let title = title.text(for: LanguageTag(wording.language.tag))
        return title.isEmpty ? wording(kind.phrase) : title
    }
}

extension Session {
    /// What to call somebody on the facilitator's screen: the name, else the seat.
    func shownName(of id: ID<Participant>, _ wording: Wording) -> String {
        let label = label(of: id)
        if !label.isEmpty { return label }
        return wording(.seat(participants[id]?.seat ?? 0))
    }
}
