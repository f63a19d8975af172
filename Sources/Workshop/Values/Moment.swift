/// An instant, in milliseconds since 1970-01-01T00:00:00Z.
public struct Moment: Hashable, Comparable, Sendable {
    /// Milliseconds since 1970, without leap seconds.
    public var milliseconds: Int64

    /// Makes an instant from milliseconds since 1970.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Orders from earlier to later.
    public static func < (left: Moment, right: Moment) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The instant that many seconds later, or earlier when negative; stops at the ends of time.
    public func adding(seconds: Int) -> Moment {
        let (product, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1000)
        let (sum, beyond) = milliseconds.addingReportingOverflow(product)
        if overflow || beyond {
            return Moment(milliseconds: seconds < 0 ? .min : .max)
        }
        return Moment(milliseconds: sum)
    }

    /// Milliseconds from `earlier` to this instant; negative when it is later.
    public func milliseconds(since earlier: Moment) -> Int64 {
        let (difference, overflow) = milliseconds.subtractingReportingOverflow(earlier.milliseconds)
        return overflow ? (milliseconds < earlier.milliseconds ? .min : .max) : difference
    }
}
