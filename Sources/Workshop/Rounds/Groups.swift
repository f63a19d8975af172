/// Open groups form around the themes; the groups belong to the session, not to the round.
public struct Groups: Equatable, Sendable {
    /// Whether people sign up by name; otherwise the groups are open and keep no list.
    public var signsUp: Bool

    /// Makes a round of groups.
    public init(signsUp: Bool = false) { self.signsUp = signsUp }
}

extension RoundKind {
    /// Open groups.
    public static let groups = RoundKind(name: "groups")
}
