/// A while in which nobody speaks.
public struct Silence: Equatable, Sendable {
    /// Makes a silence.
    public init() {}
}

extension RoundKind {
    /// A silence.
    public static let silence = RoundKind(name: "silence")
}

extension Silence: RoundBody {
    // Nothing is particular to it.
    package mutating func describe(to members: inout some MemberVisitor) {}
    var planned: Silence { self }
    mutating func stand(as earlier: Silence) {}
    func asOf(_ past: PastMoment) -> Silence { self }
}
