/// What kind of step a round is, as the file names it.
public struct RoundKind: Hashable, Sendable {
    /// The name in files: `go-round`.
    public let name: String
    /// Whether what is said in such a round is usually sorted into themes.
    public let usuallyGoesToSorting: Bool

    /// Makes a kind.
    public init(name: String, usuallyGoesToSorting: Bool = false) {
        self.name = name
        self.usuallyGoesToSorting = usuallyGoesToSorting
    }

    /// Two kinds of the same name are the same kind.
    public static func == (left: Self, right: Self) -> Bool { left.name == right.name }

    /// Goes by the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
