/// Welcome, roster, objective, what was decided last time, permissions asked aloud.
public struct Opening: Equatable, Sendable {
    /// Makes an opening.
    public init() {}
}

extension RoundKind {
    /// Welcome and roster.
    public static let opening = RoundKind(name: "opening")
}
