import Wording
import Workshop

/// How far a day lies from today, as people count it: «dans 15 jours», «3 weeks ago».
struct DayDistance {
    private enum Unit { case day, week, month }

    private let ahead: [[String]]
    private let back: [[String]]
    private let units: [(names: [String], unit: Unit)]
    /// The names of the first numbers, from 1.
    private let numbers: [[String]]

    /// The words of a language.
    init(_ wording: Wording) {
        func lists(_ phrase: Phrase, _ separator: Character) -> [[String]] {
            wording(phrase).folded.split(separator: ",").map {
                $0.split(separator: separator).map { String($0).trimmed }
            }
        }
        ahead = lists(.typedAhead, " ")
        back = lists(.typedBack, " ")
        numbers = lists(.typedNumbers, "/")
        units = [
            (lists(.typedDays, ",").flatMap(\.self), .day),
            (lists(.typedWeeks, ",").flatMap(\.self), .week),
            (lists(.typedMonths, ",").flatMap(\.self), .month),
        ]
    }

    /// The day that lies as far from another as a folded text says; nil where it says nothing like it.
    func day(_ text: String, from today: CalendarDay) -> CalendarDay? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        for (directions, sign) in [(ahead, 1), (back, -1)] {
            for direction in directions {
                guard let amount = Self.words(words, without: direction), amount.count == 2,
                    let number = number(amount[0]),
                    let unit = units.first(where: { $0.names.contains(amount[1]) })?.unit
                else { continue }
                return Self.day(sign * number, unit, from: today)
            }
        }
        return nil
    }

    /// The other words where some stand first or last.
    private static func words(_ words: [String], without some: [String]) -> [String]? {
        if words.starts(with: some) { return Array(words.dropFirst(some.count)) }
        return words.suffix(some.count).elementsEqual(some)
            ? Array(words.dropLast(some.count)) : nil
    }

    private func number(_ word: String) -> Int? {
        if word.count <= 3, let figures = Int(word), figures > 0 { return figures }
        return numbers.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }

    private static func day(_ count: Int, _ unit: Unit, from today: CalendarDay) -> CalendarDay? {
        switch unit {
        case .day: return today.adding(days: count)
        case .week: return today.adding(days: 7 * count)
        case .month:
            let months = today.year * 12 + today.month - 1 + count
            // A month after the 31st is the last of a shorter one.
            return (0...3).lazy.compactMap {
                CalendarDay(year: months / 12, month: months % 12 + 1, day: today.day - $0)
            }.first
        }
    }
}

extension Phrase {
    fileprivate static let typedAhead = Phrase("typed.ahead")
    fileprivate static let typedBack = Phrase("typed.back")
    fileprivate static let typedNumbers = Phrase("typed.numbers")
    fileprivate static let typedDays = Phrase("typed.days")
    fileprivate static let typedWeeks = Phrase("typed.weeks")
    fileprivate static let typedMonths = Phrase("typed.months")
}
