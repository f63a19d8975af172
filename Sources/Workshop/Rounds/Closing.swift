/// Actions, the next meeting, last words, rereading with the group.
public struct Closing: Equatable, Sendable {
    /// Makes a closing.
    public init() {}
}

extension RoundKind {
    /// The end.
    public static let closing = RoundKind(name: "closing")
}
