/// A break: the time we resume follows from its start and its planned length.
public struct Break: Equatable, Sendable {
    /// Makes a break.
    public init() {}
}

extension RoundKind {
    /// A break; in files `break`.
    public static let pauseBreak = RoundKind(name: "break")
}
