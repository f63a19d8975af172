/// A thing of a session that has an identifier and a place in an order.
public protocol Entity: Equatable, Sendable {
    /// What it is ordered by; holds the identifier, so that no two are equal.
    associatedtype Order: Comparable & Sendable
    /// Identifies the thing in its session.
    var id: ID<Self> { get }
    /// Where it stands among its like.
    var order: Order { get }
    /// Where it stood in its file, where nothing else tells its order; nil for all others.
    var placeInFile: Int? { get }
    /// Takes a place in the file; does nothing where something else tells the order.
    mutating func stand(atPlaceInFile place: Int)
}

extension Entity {
    /// Something else tells its order.
    public var placeInFile: Int? { nil }
    /// Something else tells its order.
    public mutating func stand(atPlaceInFile place: Int) {}
}

/// Where something without a time stood in its file: minutes written afterwards are read in their
/// order.
///
/// It is no part of what the thing is: two that differ in nothing else are equal, and no file names
/// it.
@usableFromInline package struct FilePlace: Equatable, Sendable {
    /// The place, from 0.
    @usableFromInline var number: Int32 = 0

    @usableFromInline init() {}

    @usableFromInline package static func == (left: Self, right: Self) -> Bool { true }
}

/// A thing that is ordered by its time, and without one by its place in the file.
protocol Timed: Entity where Order == TimedOrder<Self> {
    /// When it was recorded; nil in minutes written afterwards.
    var recordedAt: Moment? { get }
    /// Where it stood in its file.
    var filePlace: FilePlace { get set }
}

extension Timed {
    /// By time; those without one come first, as they stood in the file.
    public var order: TimedOrder<Self> {
        TimedOrder(recordedAt, place: filePlace.number, id)
    }

    /// Where it stood in its file; nil when it has a time.
    public var placeInFile: Int? { recordedAt == nil ? Int(filePlace.number) : nil }

    /// Takes a place in the file.
    public mutating func stand(atPlaceInFile place: Int) {
        filePlace.number = Int32(clamping: place)
    }
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

/// Order by time, then by identifier; things without a time come first, by their place in the file.
public struct TimedOrder<Of>: Comparable, Sendable {
    let moment: Moment?
    let id: ID<Of>
    private let place: Int32

    init(_ moment: Moment?, place: Int32 = 0, _ id: ID<Of>) {
        self.moment = moment
        self.id = id
        self.place = moment == nil ? place : 0
    }

    /// Orders by time, then place in the file, then identifier.
    public static func < (left: Self, right: Self) -> Bool {
        let early = left.moment?.milliseconds ?? .min
        let late = right.moment?.milliseconds ?? .min
        return early == late
            ? (left.place, left.id) < (right.place, right.id) : early < late
    }
}
