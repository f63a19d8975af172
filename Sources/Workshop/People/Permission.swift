/// Whether somebody lets their name be used in one place; refused until given.
public enum Permission: String, CaseIterable, Sendable {
    /// Nobody has asked yet; counts as refused.
    case notAsked
    /// Asked, and refused or taken back.
    case refused
    /// Given.
    case given
}

extension Permission: Spelt {
    /// Where two sides were told, a refusal beats a permission.
    package func yields(to other: Permission) -> Bool { weight < other.weight }

    private var weight: Int {
        switch self {
        case .refused: 2
        case .given: 1
        case .notAsked: 0
        }
    }
}
