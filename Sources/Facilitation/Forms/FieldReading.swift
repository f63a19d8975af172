import Wording
import Workshop

extension Form {
    /// The day in a field: `2016-03-08` or `8/3/2016`; nil when it is empty.
    func day(_ name: FieldName) throws(FormProblem) -> CalendarDay? {
        let typed = text(name)
        guard !typed.isEmpty else { return nil }
        guard let day = CalendarDay(typed: typed) else {
            throw FormProblem(field: name, phrase: .impossibleDay(typed))
        }
        return day
    }

    /// The number in a field, within a range; nil when it is empty.
    func number(_ name: FieldName, in range: ClosedRange<Int>) throws(FormProblem) -> Int? {
        let typed = text(name)
        guard !typed.isEmpty else { return nil }
        guard let number = Int(typed), range.contains(number) else {
            throw FormProblem(
                field: name,
                phrase: .numberOutOfRange(typed, range.lowerBound, range.upperBound))
        }
        return number
    }

    /// The time of day in a field; nil when it is empty.
    func time(_ name: FieldName) throws(FormProblem) -> ClockTime? {
        let typed = text(name)
        guard !typed.isEmpty else { return nil }
        guard let time = ClockTime(typed: typed) else {
            throw FormProblem(field: name, phrase: .impossibleTime(typed))
        }
        return time
    }

    /// The names in a field, separated by commas.
    func names(_ name: FieldName) -> [String] {
        text(name).split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

extension CalendarDay {
    /// Reads a day as people type it: `2016-03-08`, `8/3/2016`, `8.3.2016`.
    init?(typed text: String) {
        if let day = CalendarDay(iso: text) {
            self = day
            return
        }
        let parts = text.split { "/. ".contains($0) }
        guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
            let year = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension PlannedTime {
    /// Week, as it is typed in each language of the interface.
    private static let wordsForWeek = ["semaine", "week", "semana", "hafta"]

    /// Reads a day, a week (`semaine du 11/4/2016`, `11/4/2016 haftası`) or words; nil for nothing.
    init?(typed text: String) {
        guard !text.isEmpty else { return nil }
        if let day = CalendarDay(typed: text) {
            self = .day(day)
        } else if text.contains(" "),
            Self.wordsForWeek.contains(where: { text.folded.contains($0) }),
            let day = text.split(separator: " ").lazy
                .compactMap({ CalendarDay(typed: String($0)) }).first
        {
            self = .weekOf(day)
        } else {
            self = .words(text)
        }
    }

    /// As it would be typed again.
    func typed(_ wording: Wording) -> String {
        switch self {
        case .day(let day): day.iso
        case .weekOf(let day): wording(Phrase("form.weekOf", .text("day", day.iso)))
        case .words(let words): words
        }
    }
}

extension Phrase {
    static func impossibleDay(_ typed: String) -> Phrase {
        Phrase("form.impossibleDay", .text("typed", typed))
    }
    static func impossibleTime(_ typed: String) -> Phrase {
        Phrase("form.impossibleTime", .text("typed", typed))
    }
    static func numberOutOfRange(_ typed: String, _ from: Int, _ to: Int) -> Phrase {
        Phrase(
            "form.numberOutOfRange", .text("typed", typed), .number("from", from),
            .number("to", to))
    }
}
