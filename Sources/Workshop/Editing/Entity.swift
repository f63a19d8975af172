/// A thing of a session that has an identifier and a place in an order.
public protocol Entity: Equatable, Sendable {
    /// What it is ordered by; holds the identifier, so that no two are equal.
    associatedtype Order: Comparable & Sendable
    /// Identifies the thing in its session.
    var id: ID<Self> { get }
    /// Where it stands among its like.
    var order: Order { get }
}

/// Order by a position that survives parallel moves, then by identifier.
public struct PlacedOrder<Of>: Comparable, Sendable {
    private let position: OrderKey
    private let id: ID<Of>

    init(_ position: OrderKey, _ id: ID<Of>) {
        self.position = position
        self.id = id
    }

    /// Orders by position, then identifier.
    public static func < (left: Self, right: Self) -> Bool {
        (left.position, left.id) < (right.position, right.id)
    }
}

/// Order by time, then by identifier; things without a time come first.
public struct TimedOrder<Of>: Comparable, Sendable {
    let moment: Moment?
    let id: ID<Of>

    init(_ moment: Moment?, _ id: ID<Of>) {
        self.moment = moment
        self.id = id
    }

    /// Orders by time, then identifier.
    public static func < (left: Self, right: Self) -> Bool {
        let early = left.moment?.milliseconds ?? .min
        let late = right.moment?.milliseconds ?? .min
        return (early, left.id) < (late, right.id)
    }
}
