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

extension Moment: Spelt {
    package static var spellingRule: SpellingRule { .time }

    package init?(spelling text: String) { self.init(rfc3339: text) }

    package init?(spelling bytes: UnsafeRawBufferPointer) {
        var digits = RFC3339Digits(bytes.assumingMemoryBound(to: UInt8.self))
        guard let moment = digits.moment() else { return nil }
        self = moment
    }

    package var spelling: String { rfc3339 }

    package func yields(to other: Moment) -> Bool { self < other }
}

extension Moment {
    /// Reads `2016-03-08T19:42:31.25+01:00`; nil when there is no such moment.
    ///
    /// A second may have up to nine digits; what is finer than a millisecond is dropped.
    package init?(rfc3339 text: String) {
        var text = text
        let moment = text.withUTF8 { bytes -> Moment? in
            var digits = RFC3339Digits(bytes)
            return digits.moment()
        }
        guard let moment else { return nil }
        self = moment
    }

    /// The moment in universal time, with milliseconds only where there are some; moments outside of
    /// the years 1 to 9999 are pulled to their ends.
    package var rfc3339: String {
        let day = CalendarDay(self, offsetSeconds: 0)
        let midnight = Int64(day.daysSince1970) * 86_400_000
        let rest = Int(max(0, min(milliseconds - midnight, 86_399_999)))
        let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60]
        return String(unsafeUninitializedCapacity: 24) { buffer in
            var count = 0
            func put(_ number: Int, _ digits: Int, then sign: UInt8) {
                var number = number
                for place in (count..<count + digits).reversed() {
                    buffer[place] = 0x30 + UInt8(truncatingIfNeeded: number % 10)
                    number /= 10
                }
                buffer[count + digits] = sign
                count += digits + 1
            }
            let hasMilliseconds = rest % 1000 != 0
            put(day.year, 4, then: UInt8(ascii: "-"))
            put(day.month, 2, then: UInt8(ascii: "-"))
            put(day.day, 2, then: UInt8(ascii: "T"))
            put(parts[0], 2, then: UInt8(ascii: ":"))
            put(parts[1], 2, then: UInt8(ascii: ":"))
            put(parts[2], 2, then: UInt8(ascii: hasMilliseconds ? "." : "Z"))
            if hasMilliseconds { put(rest % 1000, 3, then: UInt8(ascii: "Z")) }
            return count
        }
    }
}
