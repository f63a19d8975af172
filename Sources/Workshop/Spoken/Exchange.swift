/// What organisations bring to one another: what the answers to a prompt are, where a workshop
/// gathers them by organisation.
public enum Exchange: String, CaseIterable, Sendable {
    /// Something that an organisation can give.
    case offer
    /// Something that it lacks.
    case need
    /// Something that it says it will do.
    case commitment
}

extension Exchange: Spelt {
    /// Goes by the spelling.
    package func yields(to other: Exchange) -> Bool { rawValue < other.rawValue }
}
