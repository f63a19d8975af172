/// A round of a kind that only a later version knows; what is particular to it stays untouched.
public struct UnknownRound: Equatable, Sendable {
    /// The kind as the file names it.
    public var kindName: String

    /// Makes such a round.
    public init(kindName: String) { self.kindName = kindName }
}

extension UnknownRound: RoundBody {
    // Its members are among the unknown ones of the round.
    package mutating func describe(to members: inout some MemberVisitor) {}
    var planned: UnknownRound { self }
    mutating func stand(as earlier: UnknownRound) {}
    func asOf(_ past: PastMoment) -> UnknownRound { self }
}
