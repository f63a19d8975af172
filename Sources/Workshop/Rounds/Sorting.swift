/// What was said is sorted into themes; the themes belong to the session, not to the round.
public struct Sorting: Equatable, Sendable {
    /// Makes a round of sorting.
    public init() {}
}

extension RoundKind {
    /// Sorting into themes.
    public static let sorting = RoundKind(name: "sorting", usuallyGoesToSorting: true)
}

extension Sorting: RoundBody {
    // Nothing is particular to it.
    package mutating func describe(to members: inout some MemberVisitor) {}
    var planned: Sorting { self }
    mutating func stand(as earlier: Sorting) {}
    func asOf(_ past: PastMoment) -> Sorting { self }
}
