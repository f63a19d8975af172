/// A day of the Gregorian calendar that exists.
public struct CalendarDay: Hashable, Comparable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Makes a day, or nil when there is no such day (30 February).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.daysIn(month: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2016-03-08`, or nil.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day that holds an instant, where the clock is `offsetSeconds` ahead of universal time.
    ///
    /// Days outside the years 1 to 9999 are pulled to the nearest one.
    public init(_ moment: Moment, offsetSeconds: Int) {
        let local = moment.adding(seconds: offsetSeconds)
        var days = local.milliseconds / 86_400_000
        if local.milliseconds % 86_400_000 < 0 { days -= 1 }
        self = Self.fromDays(Int(days))
    }

    /// The day as `2016-03-08`.
    public var iso: String {
        "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        ((daysSince1970 + 3) % 7 + 7) % 7 + 1
    }

    /// Days since 1970-01-01, negative before.
    public var daysSince1970: Int {
        // Civil-from-days arithmetic (Howard Hinnant), with March as the first month.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day that many days later, or earlier when negative, within the years 1 to 9999.
    public func adding(days: Int) -> CalendarDay {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
        return overflow ? self : Self.fromDays(sum)
    }

    /// Orders from earlier to later.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func daysIn(month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func fromDays(_ days: Int) -> CalendarDay {
        let first = CalendarDay(unchecked: (1, 1, 1))
        let last = CalendarDay(unchecked: (9999, 12, 31))
        if days <= first.daysSince1970 { return first }
        if days >= last.daysSince1970 { return last }
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return CalendarDay(unchecked: (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1))
    }

    private init(unchecked parts: (Int, Int, Int)) { (year, month, day) = parts }

    private static func padded(_ number: Int, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}

extension CalendarDay: Spelt {
    package static var spellingRule: SpellingRule { .date }
    package init?(spelling text: String) { self.init(iso: text) }
    package var spelling: String { iso }
    package func yields(to other: CalendarDay) -> Bool { self < other }
}
