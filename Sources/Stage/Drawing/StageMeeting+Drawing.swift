import Wording
import Workshop

extension StageMeeting {
    /// Who welcomes, and how to come; the hours of several regions together, since those elsewhere alone
    /// would be taken for those of the place, which may stand on another page.
    func foot(_ wording: Wording) -> [String] {
        let regions = regions(wording)
        let hours = regions.count > 1 ? regions.joined(separator: ", ") : ""
        return [hours, hosts.joined(separator: ", "), signUp, link].filter { !$0.isBlank }
    }

    /// What, when and where; of the hours of several regions those of the place.
    func lines(_ wording: Wording) -> [String] {
        let title = name.isBlank ? wording(Phrase("closing.nextMeeting")) : name
        var when = self.when?.text(wording, known: year) ?? ""
        let own = regions(wording).first ?? ""
        if own.isEmpty {
            let written = [hours.startsAt, hours.endsAt].compactMap { time in
                time.map { wording.writtenTime(hour: $0.hour, minute: $0.minute) }
            }.joined(separator: " – ")
            if !written.isEmpty { when += when.isEmpty ? written : ", " + written }
        }
        return [title, when, own, place].filter { !$0.isBlank }
    }

    /// The link to sign up, and one for each language in which it can be followed, by its own name.
    func codes(_ wording: Wording) -> [SceneContent.Code] {
        var codes = languageLinks.map { version in
            SceneContent.Code(
                link: version.text, caption: wording.name(ofLanguage: version.language.text))
        }
        if !link.isBlank {
            codes.insert(.init(link: link, caption: wording(Phrase("stage.code.come"))), at: 0)
        }
        return codes
    }

    private func regions(_ wording: Wording) -> [String] {
        hours.hasRegions ? hours.words(wording) : []
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
