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
            (day, startsAt, endsAt, words, fault) = (nil, nil, nil, text, nil)
            return
        }
        guard let day = CalendarDay(iso: first) else {
            (self.day, startsAt, endsAt, words, fault) = (nil, nil, nil, text, .day)
            return
        }
        self.day = day
        let rest = String(text[first.endIndex...].drop { $0.isWhitespace })
        let hours = rest.split(
            omittingEmptySubsequences: false, whereSeparator: { "-–—".contains($0) })
        if hours.count == 2, let start = ClockTime(typed: hours[0]),
            let end = ClockTime(typed: hours[1])
        {
            (startsAt, endsAt, words) = (start, end, "")
            fault = start < end ? nil : .hours
        } else {
            (startsAt, endsAt, words) = (nil, nil, rest)
            // «9:00-25:00» is meant as hours; «2nd floor week» is not.
            let isFigures = rest.first?.isNumber == true && rest.contains(":")
            fault = isFigures ? .hours : nil
        }
    }

    /// Whether two sessions in the same room would meet: their hours overlap, or the words are the
    /// same whatever their capitals and accents; a slot of which nothing is said meets none.
    public func meets(_ other: Slot) -> Bool {
        guard let startsAt, let endsAt, let begins = other.startsAt, let ends = other.endsAt else {
            return !text.isEmpty && text.folded == other.text.folded
        }
        return day == other.day && startsAt < ends && begins < endsAt
    }
}
