/// Whether a contribution keeps its author.
public enum Attribution: String, CaseIterable, Sendable {
    /// The author is not kept at all.
    case none
    /// The author is kept in the session file and appears nowhere else.
    case file
    /// The author is kept, and published where the author permits it.
    case published
}

extension Attribution: Spelt {
    /// The stricter one is the greater.
    package func yields(to other: Attribution) -> Bool { strictness < other.strictness }

    private var strictness: Int {
        switch self {
        case .none: 2
        case .file: 1
        case .published: 0
        }
    }
}
