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

extension Groups: RoundBody {
    package mutating func describe(to members: inout some MemberVisitor) {
        members.flag("signsUp", &signsUp, unless: false)
    }

    var planned: Groups { self }

    // The groups belong to the session.
    mutating func stand(as earlier: Groups) {}

    func asOf(_ past: PastMoment) -> Groups { self }
}
