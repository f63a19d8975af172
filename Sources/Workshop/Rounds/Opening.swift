/// Welcome, roster, objective, what was decided last time, permissions asked aloud.
public struct Opening: Equatable, Sendable {
    /// Makes an opening.
    public init() {}
}

extension RoundKind {
    /// Welcome and roster.
    public static let opening = RoundKind(name: "opening")
}

extension Opening: RoundBody {
    // Nothing is particular to it.
    package mutating func describe(to members: inout some MemberVisitor) {}
    var planned: Opening { self }
    mutating func stand(as earlier: Opening) {}
    func asOf(_ past: PastMoment) -> Opening { self }
}
