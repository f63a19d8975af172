/// When a session of a gathering takes place: free words («Saturday morning»), or a day with hours
/// (`2009-03-20 14:00-15:30`), or a day with words.
public struct Slot: Equatable, Sendable {
    /// What is wrong with a slot that begins like a day or its hours.
    public enum Fault: Equatable, Sendable {
        /// There is no such day.
        case day
        /// The hours are none, or end before they begin.
        case hours
    }

    /// The words as they stand in the programme.
    public let text: String
    /// The day; nil where it is not said in figures.
    public let day: CalendarDay?
    /// When it begins; nil where that is not said in figures.
    public let startsAt: ClockTime?
    /// When it ends; nil where that is not said in figures.
    public let endsAt: ClockTime?
    /// What follows the day when that is no hours.
    public let words: String
    /// What is wrong with it; nil when nothing is.
    public let fault: Fault?

    /// Takes a slot as it is written.
    public init(_ text: String) {
        self.text = text
        let first = text.prefix { !$0.isWhitespace }
        let looksLikeDay =
            first.utf8.count == 10
            && zip(first.utf8, "0000-00-00".utf8).allSatisfy {
                $1 == UInt8(ascii: "-") ? $0 == $1 : (0x30...0x39).contains($0)
            }
        guard looksLikeDay else {
            // Hours of a programme whose day is said once for all.
            let hours = Self.hours(text)
            (day, fault) = (nil, nil)
            (startsAt, endsAt) = (hours?.start, hours?.end)
            words = hours?.end == nil ? text : ""
            return
        }
        guard let day = CalendarDay(iso: first) else {
            (self.day, startsAt, endsAt, words, fault) = (nil, nil, nil, text, .day)
            return
        }
        self.day = day
        let rest = String(text[first.endIndex...].drop { $0.isWhitespace })
        let hours = Self.hours(rest)
        startsAt = hours?.start
        endsAt = hours?.end
        words = hours?.end == nil ? rest : ""
        if let start = hours?.start, let end = hours?.end {
            fault = start < end || Self.isOverNight(start, end) ? nil : .hours
        } else {
            // «9:00-25:00» is meant as hours; «2nd floor week» is not.
            let isFigures = rest.first?.isNumber == true && rest.contains(":")
            fault = isFigures && hours == nil ? .hours : nil
        }
    }

    /// Hours in figures: both ends, or the beginning alone.
    private static func hours(_ text: String) -> (start: ClockTime, end: ClockTime?)? {
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { "-–—".contains($0) })
        guard (1...2).contains(parts.count), let start = ClockTime(typed: parts[0]) else {
            return nil
        }
        guard parts.count == 2 else { return (start, nil) }
        return ClockTime(typed: parts[1]).map { (start, $0) }
    }

    /// Whether a session ends on the morning after: «22:00-01:30», and not «15:00-14:00».
    private static func isOverNight(_ start: ClockTime, _ end: ClockTime) -> Bool {
        end < start && start.hour >= 12 && end.hour < 7
    }

    /// From when to when, in minutes; a beginning alone is a moment.
    private var minutes: Range<Int>? {
        guard let startsAt, fault == nil else { return nil }
        let base = (day?.daysSince1970 ?? 0) * 1440
        let start = base + startsAt.hour * 60 + startsAt.minute
        guard let endsAt else { return start..<start + 1 }
        let end = base + endsAt.hour * 60 + endsAt.minute
        return start..<max(start + 1, end > start ? end : end + 1440)
    }

    /// Whether two sessions in the same room would meet: their hours overlap, or the words are the
    /// same whatever their capitals and accents; a slot of which nothing is said meets none.
    public func meets(_ other: Slot) -> Bool {
        guard let minutes, let others = other.minutes, (day == nil) == (other.day == nil) else {
            return !text.isEmpty && text.folded == other.text.folded
        }
        return minutes.overlaps(others)
    }
}
