import Workshop

/// A day, with or without a time and a zone, as other programs write it.
public struct ForeignMoment: Equatable, Sendable {
    /// The day as it is written.
    public let day: CalendarDay
    /// The time as it is written; nil for a whole day.
    public let time: ClockTime?
    /// How far the clocks that it names are ahead of universal time; nil where it names none.
    public let offsetSeconds: Int?

    /// The instant; nil for a whole day, or where no zone is named.
    public var moment: Moment? {
        guard let time, let offsetSeconds else { return nil }
        let seconds =
            day.daysSince1970 * 86_400 + time.hour * 3600 + time.minute * 60 - offsetSeconds
        return Moment(milliseconds: Int64(seconds) * 1000)
    }

    /// The instant, for a whole day its beginning.
    ///
    /// - Parameter offset: how far clocks are ahead of universal time where none is named.
    func moment(elseAhead offset: Int) -> Moment? {
        ForeignMoment(
            day: day, time: time ?? ClockTime(hour: 0, minute: 0),
            offsetSeconds: offsetSeconds ?? offset
        ).moment
    }

    /// Makes one of its parts.
    public init(day: CalendarDay, time: ClockTime?, offsetSeconds: Int? = nil) {
        self.day = day
        self.time = time
        self.offsetSeconds = offsetSeconds
    }

    /// Reads `2026-12-05T09:00:00+01:00`, `5/12/2026 9:00`, `12/5/2026`, `5.12.2026 9.00`,
    /// `December 5, 2026 09:00 +0100`, `5 décembre 2026 9 h`; or nil.
    ///
    /// - Parameter monthFirst: whether 12/5 is in December.
    public init?(_ text: String, monthFirst: Bool = false) {
        let words = text.trimmed
        guard !words.isEmpty, words.utf8.count < 80 else { return nil }
        if let iso = Self(iso: words) {
            self = iso
            return
        }
        let split = words.firstIndex { $0 == " " || $0 == "T" || $0 == "," }
        let head = split.map { words[..<$0] } ?? words[...]
        if let day = Self.numericDay(head, monthFirst: monthFirst) {
            let rest = split.map { words[words.index(after: $0)...].trimmed } ?? ""
            self.init(day: day, rest: rest)
            return
        }
        guard let (day, rest) = Self.namedDay(words) else { return nil }
        self.init(day: day, rest: rest)
    }

    private init?(day: CalendarDay, rest: String) {
        guard !rest.isEmpty else {
            self.init(day: day, time: nil)
            return
        }
        let (clock, offset) = Self.withoutOffset(rest)
        guard let time = Self.time(clock) else { return nil }
        self.init(day: day, time: time, offsetSeconds: offset)
    }

    private init?(iso text: String) {
        guard text.utf8.count >= 10, let day = CalendarDay(iso: text.prefix(10)) else { return nil }
        self.init(day: day, rest: text.dropFirst(10).drop { "T ".contains($0) }.trimmed)
    }

    /// A time of day as machines and people write it, seconds and parts of them left out.
    static func time(_ text: String) -> ClockTime? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 3, parts[2].prefix(2).allSatisfy(\.isASCIIDigit) {
            let rest = parts[2].drop { $0.isASCIIDigit || $0 == "." }
            return ClockTime(typed: "\(parts[0]):\(parts[1])\(rest)")
        }
        return ClockTime(typed: text)
    }

    /// Takes `+01:00`, `+0100`, `Z`, `UTC` from the end.
    private static func withoutOffset(_ text: String) -> (String, Int?) {
        for zone in ["Z", " UTC", " GMT"] where text.hasSuffix(zone) {
            return (String(text.dropLast(zone.count)).trimmed, 0)
        }
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), sign > text.startIndex
        else {
            return (text, nil)
        }
        let figures = text[sign...].dropFirst().filter { $0 != ":" }
        // «14:00-15:30» are hours; a zone stands behind seconds, a space or a plus.
        let before = text[text.index(before: sign)]
        guard text[sign] == "+" || before == " " || text[..<sign].count(where: { $0 == ":" }) == 2
        else {
            return (text, nil)
        }
        guard (2...4).contains(figures.count), figures.allSatisfy(\.isASCIIDigit),
            let number = Int(figures)
        else {
            return (text, nil)
        }
        let minutes = figures.count == 2 ? number * 60 : number / 100 * 60 + number % 100
        return (text[..<sign].trimmed, minutes * 60 * (text[sign] == "-" ? -1 : 1))
    }

    private static func numericDay(_ text: Substring, monthFirst: Bool) -> CalendarDay? {
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }.map {
            Int($0)
        }
        guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2]
        else { return nil }
        if first > 31 { return CalendarDay(year: first, month: second, day: third) }
        let year = third < 100 ? 2000 + third : third
        let usual = monthFirst ? (first, second) : (second, first)
        return CalendarDay(year: year, month: usual.0, day: usual.1)
            ?? CalendarDay(year: year, month: usual.1, day: usual.0)
    }

    /// «December 5, 2026 09:00», «samedi 5 décembre 2026 à 9 h».
    private static func namedDay(_ text: String) -> (CalendarDay, String)? {
        let words = text.split { $0 == " " || $0 == "," }
        for (place, word) in words.enumerated() where place < 4 {
            guard let month = months[String(word.filter { $0 != "." }).folded] else { continue }
            var before: Int?
            if place > 0 { before = Int(words[place - 1].prefix { $0.isASCIIDigit }) }
            var next = place + 1
            if before == nil, next < words.count {
                before = Int(words[next].prefix { $0.isASCIIDigit })
                next += 1
            }
            guard let number = before, next < words.count, let year = Int(words[next].prefix(4)),
                let day = CalendarDay(year: year, month: month, day: number)
            else { return nil }
            return (day, words[(next + 1)...].joined(separator: " "))
        }
        return nil
    }

    private static let months: [String: Int] = {
        let lists = [
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
        ]
        var months: [String: Int] = [:]
        for list in lists {
            for (place, name) in list.split(separator: " ").enumerated() {
                months[String(name)] = place + 1
            }
        }
        return months
    }()
}
