import Workshop

/// Tells how much room a session takes up in its file, and how much it may: the store knows it, and
/// the reducer asks before it takes a change.
///
/// Both functions are pure.
public struct FileGauge: Sendable {
    /// The largest file that is read again.
    public let limit: FileSize
    /// How much of it is left to the course of the workshop: nobody is kept in a round because the
    /// file is full.
    let reserve: FileSize
    let size: @Sendable (Session) -> FileSize
    let growth: @Sendable (Change, Session) -> FileGrowth

    /// Makes a gauge.
    ///
    /// - Parameters:
    ///   - reserve: how much of the limit what is said, and whatever else people write, leaves free.
    ///   - size: how much room a session takes up, or somewhat more.
    ///   - growth: by how much a change of the session adds to that.
    public init(
        limit: FileSize, reserve: FileSize = FileSize(bytes: 0, values: 0),
        size: @escaping @Sendable (Session) -> FileSize,
        growth: @escaping @Sendable (Change, Session) -> FileGrowth
    ) {
        self.limit = limit
        self.reserve = reserve
        self.size = size
        self.growth = growth
    }
}

extension FileGauge: Equatable {
    /// Gauges of the same limit are the same.
    public static func == (left: Self, right: Self) -> Bool { left.limit == right.limit }
}
