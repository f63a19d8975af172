/// A time of day, without a place: 19:30.
public struct ClockTime: Hashable, Comparable, Sendable {
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int

    /// Makes a time of day, or nil when there is no such time.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Reads `19:30`, `9:05`, and as people type it `19h30` or `19 h`; or nil.
    public init?(typed text: some StringProtocol) {
        let digits = text.lowercased().filter { !$0.isWhitespace }
        let parts = digits.split(separator: digits.contains("h") ? "h" : ":")
        guard (1...2).contains(parts.count), let hour = Int(parts[0]),
            let minute = parts.count == 2 ? Int(parts[1]) : (digits.hasSuffix("h") ? 0 : nil)
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The time as `19:30`.
    public var iso: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }

    /// Orders from earlier to later.
    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }
}

extension ClockTime: Spelt {
    package static var spellingRule: SpellingRule { .clockTime }
    /// Stricter than what people may type: only what is written back the same.
    package init?(spelling text: String) {
        guard let time = ClockTime(typed: text), time.iso.isSame(as: text) else { return nil }
        self = time
    }
    package var spelling: String { iso }
    package func yields(to other: ClockTime) -> Bool { self < other }
}
