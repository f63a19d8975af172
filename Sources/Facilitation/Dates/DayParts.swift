/// A day in figures; the year may be missing, or have two figures.
struct DayFigures: Equatable {
    var day: Int
    var month: Int
    var year: Int?
    /// Whether the year has lost its century.
    var hasShortYear = false

    init(day: Int, month: Int, year: String?) {
        self.day = day
        self.month = month
        self.year = year.flatMap(Int.init)
        hasShortYear = year.map { $0.count < 3 } ?? false
    }

    /// Reads `2016-03-08`, `8/3/2016`, `8.3.16`, `8/3`; nil when it is nothing like it.
    init?(_ text: String, isMonthFirst: Bool) {
        let parts = text.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
            .map(String.init)
        let figures = parts.last == "" ? Array(parts.dropLast()) : parts
        guard (2...3).contains(figures.count),
            figures.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) })
        else { return nil }
        let numbers = figures.compactMap { Int($0) }
        if figures[0].count == 4 {
            guard figures.count == 3 else { return nil }
            self.init(day: numbers[2], month: numbers[1], year: figures[0])
            return
        }
        guard figures[0].count < 3, figures[1].count < 3 else { return nil }
        let year = figures.count == 3 ? figures[2] : nil
        // Where only one order makes a month, that one was meant.
        let isSwapped = isMonthFirst ? numbers[0] <= 12 : numbers[1] > 12 && numbers[0] <= 12
        self.init(
            day: numbers[isSwapped ? 1 : 0], month: numbers[isSwapped ? 0 : 1], year: year)
    }
}

/// What the words of a typed day name.
struct DayParts {
    /// Which one is meant, counted from the one at hand.
    enum Turn: Int {
        case last = -1
        case this = 0
        case next = 1
    }

    private(set) var figures: DayFigures?
    /// The day of a month that is not named: «mardi 8».
    private(set) var dayOfMonth: Int?
    private(set) var weekday: Int?
    private(set) var turn: Turn?
    private(set) var isWeek = false

    /// Takes a folded text apart; nil when it holds anything that names no day.
    init?(_ text: String, _ words: DayWords, isMonthFirst: Bool) {
        if let figures = DayFigures(text, isMonthFirst: isMonthFirst) {
            self.figures = figures
            return
        }
        let said = text.split { $0.isWhitespace || $0 == "," }
            .map { Self.trimmed($0) }.flatMap(Self.apart)
            .filter { !$0.isEmpty && !words.isFiller($0) }
        let tokens = said.map { words.isFirst($0) ? "1" : $0 }
        let hasDay = tokens.contains { Self.number($0) != nil }
        let months = tokens.filter { words.month($0) != nil }
        var day: Int?
        var month: Int?
        var year: String?
        for token in tokens {
            if let figures = DayFigures(token, isMonthFirst: isMonthFirst) {
                guard self.figures == nil else { return nil }
                self.figures = figures
            } else if let number = Self.number(token) {
                if number.count < 3, day == nil {
                    day = Int(number)
                } else if year == nil {
                    year = number
                } else {
                    return nil
                }
            } else if hasDay, month == nil, let named = words.month(token),
                months.count == 1 || words.weekday(token) == nil
            {
                // «8 mar.» is in March, «mar.» alone or beside «déc.» a Tuesday.
                month = named
            } else if weekday == nil, let named = words.weekday(token) {
                weekday = named
            } else if words.turn(token) != nil || words.isWeek(token) {
                // Turkish says «next week» in one word.
                let named = words.turn(token)
                guard named == nil || turn == nil else { return nil }
                turn = named ?? turn
                isWeek = isWeek || words.isWeek(token)
            } else {
                return nil
            }
        }
        if let day, let month, figures == nil {
            figures = DayFigures(day: day, month: month, year: year)
        } else if let day, month == nil, year == nil, weekday != nil, turn == nil, !isWeek {
            dayOfMonth = day
        } else if day != nil || month != nil || year != nil {
            return nil
        }
        // The first Monday of March is hardly ever the first of March.
        if weekday != nil, tokens != said { return nil }
        guard figures != nil || weekday != nil || isWeek && turn != nil else { return nil }
    }

    /// Without a point behind it, and in Turkish without the ending behind the apostrophe.
    private static func trimmed(_ token: Substring) -> String {
        let stem = token.split(separator: "'", omittingEmptySubsequences: false).first ?? token
        return String(stem).trimmed(of: ".;")
    }

    /// The parts of «8-mars-2027»; what is a number, or has none, stays whole.
    private static func apart(_ token: String) -> [String] {
        guard number(token) == nil, token.contains(where: \.isLetter),
            token.contains(where: \.isASCIIDigit)
        else { return [token] }
        return token.split { "-/.".contains($0) }.map(String.init)
    }

    /// The figures of a number, with or without the ending of an ordinal: «1er», «8th», «8.».
    private static func number(_ token: String) -> String? {
        let figures = token.prefix { $0.isASCIIDigit }
        let ending = token.dropFirst(figures.count)
        let endings = ["", "er", "e", "st", "nd", "rd", "th", "º", "°", ".º"]
        return (1...4).contains(figures.count) && endings.contains(String(ending))
            ? String(figures) : nil
    }
}

extension Character {
    /// Whether it is one of 0 to 9; `isNumber` takes ½ for one, too.
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
    fileprivate func trimmed(of signs: String) -> String {
        var text = self[...]
        while let last = text.last, signs.contains(last) { text.removeLast() }
        return String(text)
    }
}
