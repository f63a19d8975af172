/// How large a source may be before it is refused.
public struct JSONLimits: Equatable, Sendable {
    /// The most bytes of a source; at most `UInt32.max`.
    public var bytes: Int
    /// The most arrays and objects inside each other.
    public var depth: Int
    /// The most values in all, scalars and containers alike, which bounds the memory of the tree.
    public var values: Int

    /// Makes limits; `bytes` is brought down to what an offset can count.
    public init(bytes: Int, depth: Int, values: Int) {
        self.bytes = min(bytes, Int(UInt32.max))
        self.depth = depth
        self.values = values
    }

    /// The limits of a session or template file: 64 MB, 64 levels, a million values.
    public static let file = JSONLimits(bytes: 64 << 20, depth: 64, values: 1_000_000)
}
