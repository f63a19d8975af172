/// Actions, the next meeting, last words, rereading with the group.
public struct Closing: Equatable, Sendable {
    /// Makes a closing.
    public init() {}
}

extension RoundKind {
    /// The end.
    public static let closing = RoundKind(name: "closing")
}

extension Closing: RoundBody {
    // Nothing is particular to it.
    package mutating func describe(to members: inout some MemberVisitor) {}
    var planned: Closing { self }
    mutating func stand(as earlier: Closing) {}
    func asOf(_ past: PastMoment) -> Closing { self }
}
