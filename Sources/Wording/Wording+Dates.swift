extension Wording {
    /// A date with its weekday: «mardi 8 mars 2016».
    ///
    /// What is no date at all comes out as figures, `2016-13-01`.
    public func date(year: Int, month: Int, day: Int) -> String {
        guard let name = dayName(year, month, day) else { return figures(year, month, day) }
        return text(
            .fullDate(
                weekday: Phrase.weekdays[Self.weekday(year: year, month: month, day: day)],
                day: name, month: Phrase.months[month - 1], year: year))
    }

    /// A date without its weekday: «8 mars 2016».
    public func longDate(year: Int, month: Int, day: Int) -> String {
        guard let name = dayName(year, month, day) else { return figures(year, month, day) }
        return text(.longDate(day: name, month: Phrase.months[month - 1], year: year))
    }

    /// The days from one to another, in full or with the month and the year once where both share them:
    /// «Du 20 au 21 mars 2026».
    public func days(
        from first: (year: Int, month: Int, day: Int), to last: (year: Int, month: Int, day: Int)
    ) -> String {
        let end = longDate(year: last.year, month: last.month, day: last.day)
        guard first.year == last.year,
            let start = dayName(first.year, first.month, first.day),
            dayName(last.year, last.month, last.day) != nil
        else {
            let start = longDate(year: first.year, month: first.month, day: first.day)
            return text(.days(from: .text(start), to: end))
        }
        if first.month == last.month { return text(.daysOfMonth(from: start, to: end)) }
        let month = Phrase.months[first.month - 1]
        return text(.days(from: .phrase(.dayOfMonth(day: start, month: month)), to: end))
    }

    /// A date of the year at hand: «mardi 8 mars».
    public func dayOfYear(year: Int, month: Int, day: Int) -> String {
        guard let name = dayName(year, month, day) else { return figures(year, month, day) }
        return text(
            .dayOfYear(
                weekday: Phrase.weekdays[Self.weekday(year: year, month: month, day: day)],
                day: name, month: Phrase.months[month - 1]))
    }

    /// A date for lists, with the month shortened.
    ///
    /// Never in figures alone, which are read differently across borders.
    public func shortDate(year: Int, month: Int, day: Int) -> String {
        guard let name = dayName(year, month, day) else { return figures(year, month, day) }
        return text(.shortDate(day: name, month: Phrase.shortMonths[month - 1], year: year))
    }

    /// The week that starts on a day of a year that goes without saying: «dans la semaine du 11 avril».
    public func week(year: Int, month: Int, day: Int) -> String {
        week(year: year, month: month, day: day, known: year)
    }

    /// The week that starts on a day.
    ///
    /// - Parameter known: the year that goes without saying, that of the workshop; any other one is said,
    ///   and every one where nil: while it is typed.
    public func week(year: Int, month: Int, day: Int, known: Int?) -> String {
        guard let name = dayName(year, month, day) else { return figures(year, month, day) }
        let month = Phrase.months[month - 1]
        return text(
            year == known
                ? .week(day: name, month: month) : .week(day: name, month: month, year: year))
    }

    /// A text with a capital at its beginning, as the language writes it: «İçlerinde» in Turkish.
    public func capitalized(_ text: String) -> String {
        let base = language.tag.prefix { $0 != "-" }
        if text.hasPrefix("i"), base == "tr" || base == "az" { return "İ" + text.dropFirst() }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The day's wording, nil when the figures are no date.
    private func dayName(_ year: Int, _ month: Int, _ day: Int) -> PhraseArgument.Value? {
        guard (-9999...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
            return nil
        }
        return day == 1 ? .phrase(.firstDay) : .number(day)
    }

    private func figures(_ year: Int, _ month: Int, _ day: Int) -> String {
        "\(year)-\(month.twoDigits)-\(day.twoDigits)"
    }

    /// The day of the week in the Gregorian calendar, 0 for Monday.
    static func weekday(year: Int, month: Int, day: Int) -> Int {
        // Zeller's way: January and February belong to the year before.
        let shifted = month < 3 ? year - 1 : year
        let position = (month + 9) % 12
        let days =
            365 * shifted + shifted.dividedDown(by: 4) - shifted.dividedDown(by: 100)
            + shifted.dividedDown(by: 400) + (153 * position + 2) / 5 + day
        // 1 March of the year 0 was a Wednesday.
        return ((days + 1) % 7 + 7) % 7
    }
}

extension Int {
    /// At least two digits.
    var twoDigits: String { (0..<10).contains(self) ? "0\(self)" : String(self) }

    /// Division that rounds down, for years before the year 0.
    fileprivate func dividedDown(by divisor: Int) -> Int {
        self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
    }
}
