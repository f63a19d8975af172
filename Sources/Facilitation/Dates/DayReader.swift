import Wording
import Workshop

/// Reads days as people type them: in figures, in the words of a language, or counted from today.
///
/// What the program writes in a language it reads in that language, too; words of the other languages
/// of the program are read where the own one does not know them.
public struct DayReader: Sendable {
    /// What a text means.
    public enum Reading: Equatable, Sendable {
        /// Nothing was typed.
        case nothing
        /// A day.
        case day(CalendarDay)
        /// The week of a day.
        case weekOf(CalendarDay)
        /// Words that name no day.
        case words
        /// Something like a day that does not exist, and why.
        case impossible(Phrase)
    }

    /// In which direction a day without a year, or a day of the week, lies.
    public enum Leaning: Sendable {
        case nearest, future, past
    }

    private let today: CalendarDay
    private let isMonthFirst: Bool
    private let wording: Wording

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - wording: the language in which somebody types.
    ///   - language: its tag with the region, where one is known: `en-US` puts the month first.
    public init(_ wording: Wording, language: LanguageTag? = nil, today: CalendarDay) {
        self.wording = wording
        self.today = today
        isMonthFirst = language?.text.lowercased().hasPrefix("en-us") ?? false
    }

    /// What a text means.
    public func reading(_ text: String, leaning: Leaning = .nearest) -> Reading {
        let folded = text.folded.trimmed
        if folded.isEmpty { return .nothing }
        let own = reading(folded: folded, in: DayWords(wording), typed: text, leaning)
        guard own == .words, folded.contains(where: \.isLetter) else { return own }
        for language in Wording.languages where language.tag != wording.language.tag {
            let words = DayWords(Wording(language: language.tag), takesBeginnings: false)
            let other = reading(folded: folded, in: words, typed: text, leaning)
            if other != .words { return other }
        }
        return .words
    }

    private func reading(
        folded: String, in words: DayWords, typed: String, _ leaning: Leaning
    ) -> Reading {
        if let distance = words.distance(of: folded) {
            return .day(today.adding(days: distance))
        }
        if let day = words.counted.day(folded, from: today) { return .day(day) }
        guard let parts = DayParts(folded, words, isMonthFirst: isMonthFirst) else {
            return .words
        }
        let day =
            parts.figures.map { figures in
                complete(figures, weekday: parts.weekday, typed: typed, leaning)
            } ?? fromToday(parts, typed: typed, leaning)
        guard case .day(let first)? = day else { return day ?? .words }
        let isOneDay = parts.weekday != nil && parts.figures == nil
        return parts.isWeek && !isOneDay ? .weekOf(first) : .day(first)
    }

    /// A day of the week, or a week, counted from today.
    private func fromToday(
        _ parts: DayParts, typed: String, _ leaning: Leaning
    ) -> Reading? {
        let monday = today.adding(days: 1 - today.weekday)
        if parts.isWeek {
            guard let turn = parts.turn else { return nil }
            return .day(monday.adding(days: 7 * turn.rawValue + (parts.weekday ?? 1) - 1))
        }
        if let weekday = parts.weekday, let dayOfMonth = parts.dayOfMonth {
            return chosen(of: days(dayOfMonth, on: weekday), leaning).map(Reading.day)
                ?? .impossible(.impossibleDay(typed))
        }
        if let weekday = parts.weekday {
            let ahead = (weekday - today.weekday + 7) % 7
            let isBehind = parts.turn == .last || parts.turn == nil && leaning == .past
            if isBehind { return .day(today.adding(days: ahead == 0 ? -7 : ahead - 7)) }
            return .day(today.adding(days: ahead == 0 && parts.turn != .this ? 7 : ahead))
        }
        return nil
    }

    /// The days of two years around today that are that one of a month and of the week.
    private func days(_ dayOfMonth: Int, on weekday: Int) -> [CalendarDay] {
        (-24...24).compactMap { distance in
            let months = today.year * 12 + today.month - 1 + distance
            return CalendarDay(year: months / 12, month: months % 12 + 1, day: dayOfMonth)
        }.filter { $0.weekday == weekday }
    }

    /// The day that is meant of several.
    private func chosen(of days: [CalendarDay], _ leaning: Leaning) -> CalendarDay? {
        switch leaning {
        case .future: days.first { $0 >= today }
        case .past: days.last { $0 <= today }
        case .nearest: days.min { distance($0) < distance($1) }
        }
    }

    /// The day of figures whose year may be short or missing.
    private func complete(
        _ figures: DayFigures, weekday: Int?, typed: String, _ leaning: Leaning
    ) -> Reading {
        let impossible = Reading.impossible(.impossibleDay(typed))
        if let year = figures.year {
            let full = figures.hasShortYear ? nearest(year) : year
            guard let day = CalendarDay(year: full, month: figures.month, day: figures.day) else {
                return impossible
            }
            guard let weekday, weekday != day.weekday else { return .day(day) }
            return .impossible(
                .otherWeekday(
                    typed, wording.date(year: day.year, month: day.month, day: day.day)))
        }
        // Eight years hold a 29 February, but for the turn of some centuries.
        let days = (-8...8).compactMap { offset in
            CalendarDay(year: today.year + offset, month: figures.month, day: figures.day)
        }.filter { day in weekday.map { $0 == day.weekday } ?? true }
        return chosen(of: days, leaning).map(Reading.day) ?? impossible
    }

    private func distance(_ day: CalendarDay) -> Int {
        abs(day.daysSince1970 - today.daysSince1970)
    }

    /// The year that ends in these two figures and is nearest.
    private func nearest(_ year: Int) -> Int {
        let century = today.year / 100 * 100
        return [century - 100, century, century + 100].map { $0 + year }
            .min { abs($0 - today.year) < abs($1 - today.year) } ?? year
    }
}

extension Phrase {
    static func impossibleDay(_ typed: String) -> Phrase {
        Phrase("form.impossibleDay", .text("typed", typed))
    }
    static func otherWeekday(_ typed: String, _ day: String) -> Phrase {
        Phrase("form.otherWeekday", .text("typed", typed), .text("day", day))
    }
}
