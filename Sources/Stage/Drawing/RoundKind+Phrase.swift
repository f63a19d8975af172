import Wording
import Workshop

extension RoundKind {
    /// What the kind is called: the registry of names, one line each.
    public var phrase: Phrase {
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

    /// What a round of the kind is called: its title, else the kind.
    public func name(titled title: LocalizedText, _ wording: Wording) -> String {
        let title = title.text(for: LanguageTag(wording.language.tag))
        return title.contains { !$0.isWhitespace } ? title : wording(phrase)
    }
}
