import Wording
import Workshop

extension StageMeeting {
    /// Who welcomes, and how to come.
    var foot: [String] { [hosts.joined(separator: ", "), signUp, link].filter { !$0.isBlank } }

    /// What, when, by the clocks of each region, and where.
    func lines(_ wording: Wording) -> [String] {
        var when = self.when?.text(wording, known: year) ?? ""
        let words = hours.hasRegions ? hours.words(wording) : []
        if words.isEmpty {
            let written = [hours.startsAt, hours.endsAt].compactMap { time in
                time.map { wording.writtenTime(hour: $0.hour, minute: $0.minute) }
            }.joined(separator: " – ")
            if !written.isEmpty { when += when.isEmpty ? written : ", " + written }
        }
        let title = name.isBlank ? wording(Phrase("closing.nextMeeting")) : name
        return ([title, when] + words + [place]).filter { !$0.isBlank }
    }
}

extension PlannedTime {
    /// The time in words; a week with its year where that is another than the one known.
    func text(_ wording: Wording, known year: Int? = nil) -> String {
        switch self {
        case .day(let day): wording.date(year: day.year, month: day.month, day: day.day)
        case .weekOf(let day):
            wording.week(year: day.year, month: day.month, day: day.day, known: year ?? day.year)
        case .words(let words): words
        }
    }
}
