/// A break: the time we resume follows from its start and its planned length.
public struct Break: Equatable, Sendable {
    /// Makes a break.
    public init() {}
}

extension RoundKind {
    /// A break; in files `break`.
    public static let pauseBreak = RoundKind(name: "break")
}

extension Break: RoundBody {
    // Nothing is particular to it.
    package mutating func describe(to members: inout some MemberVisitor) {}
    var planned: Break { self }
    mutating func stand(as earlier: Break) {}
    func asOf(_ past: PastMoment) -> Break { self }
}
