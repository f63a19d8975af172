import Wording
import Workshop

extension State {
    /// Reads the days that somebody types here.
    var dayReader: DayReader { DayReader(wording, language: session?.language, today: today) }

    /// The day in a field; nil when it is empty.
    func day(_ name: FieldName, in form: Form) throws(FormProblem) -> CalendarDay? {
        switch reading(form.text(name), as: name) {
        case .nothing: return nil
        case .day(let day): return day
        case .impossible(let phrase): throw FormProblem(field: name, phrase: phrase)
        case .weekOf, .words:
            throw FormProblem(field: name, phrase: .notADay)
        }
    }

    /// The day, the week or the words in a field; nil when it is empty.
    ///
    /// - Parameter number: which of several fields of that name, from 0.
    func planned(
        _ name: FieldName, number: Int = 0, in form: Form
    ) throws(FormProblem) -> PlannedTime? {
        let texts = form.texts(name)
        guard texts.indices.contains(number) else { return nil }
        switch reading(texts[number], as: name) {
        case .nothing: return nil
        case .day(let day): return .day(day)
        case .weekOf(let day): return .weekOf(day)
        case .words: return .words(texts[number])
        case .impossible(let phrase):
            throw FormProblem(field: name, number: number, phrase: phrase)
        }
    }

    private func reading(_ text: String, as name: FieldName) -> DayReader.Reading {
        switch name.reads {
        case .day(let leaning): dayReader.reading(text, leaning: leaning)
        case .planned, .time, .zones, .person, .people, nil:
            dayReader.reading(text, leaning: .future)
        }
    }

    /// How far away a day is, which shows a year or a month that was not meant; nothing for those close
    /// by.
    private func distance(to day: CalendarDay) -> String {
        let days = day.daysSince1970 - today.daysSince1970
        guard abs(days) > Self.closeBy else { return "" }
        let count = PhraseArgument.count(abs(days))
        return "  "
            + wording(days > 0 ? Phrase("form.daysAhead", count) : Phrase("form.daysAgo", count))
    }

    /// As many days as somebody counts without a calendar.
    private static let closeBy = 14

    /// What is read out of a field while it is being typed; nil where nothing is, or nothing stands.
    func understood(_ field: Form.Field, in form: Form) -> String? {
        guard case .line(let line) = field.content, let reads = field.name.reads else { return nil }
        let text = line.text.trimmed
        guard !text.isEmpty else { return nil }
        if reads == .time { return understoodHour(text, of: field.name, in: form) }
        if reads == .zones { return understoodZones(in: form) }
        if reads == .person || reads == .people { return understoodName(in: text, reads) }
        switch reading(text, as: field.name) {
        case .nothing: return nil
        case .day(let day):
            let date = "→ " + wording.date(year: day.year, month: day.month, day: day.day)
            return date + distance(to: day)
        case .weekOf(let day):
            return "→ " + wording.week(year: day.year, month: day.month, day: day.day, known: nil)
        case .impossible(let phrase): return wording(phrase)
        case .words: return wording(reads == .planned ? .onlyWords : .notADay)
        }
    }
}

extension Form {
    /// The number in a field, within a range; nil when it is empty.
    func number(_ name: FieldName, in range: ClosedRange<Int>) throws(FormProblem) -> Int? {
        let typed = text(name)
        guard !typed.isEmpty else { return nil }
        guard let number = typed.typedNumber, range.contains(number) else {
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

extension PlannedTime {
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
    static let onlyWords = Phrase("form.onlyWords")
    static let notADay = Phrase("form.notADay")
    static func impossibleTime(_ typed: String) -> Phrase {
        Phrase("form.impossibleTime", .text("typed", typed))
    }
    static func numberOutOfRange(_ typed: String, _ from: Int, _ to: Int) -> Phrase {
        Phrase(
            "form.numberOutOfRange", .text("typed", typed), .number("from", from),
            .number("to", to))
    }
}
