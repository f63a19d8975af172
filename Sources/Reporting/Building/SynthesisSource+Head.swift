import Wording
import Workshop

extension SynthesisSource {
    /// Title, subtitle, date and place, people, context and objective.
    var head: [Block] {
        var blocks = [Block(.heading(level: 1), [Fragment(title, .verbatim)])]
        for line in session.subtitle.paragraphs {
            blocks.append(Block(.paragraph, [Fragment(line, .verbatim, .strong)]))
        }
        blocks += seriesPlace
        if let occasion { blocks.append(Block(.paragraph, [occasion])) }
        if let place = session.gathering {
            let words = wording.words(
                for: Slot(place.slot), room: place.room, on: session.date)
            if !words.isEmpty { blocks.append(Block(.paragraph, [Fragment(words, .program)])) }
        }
        if !people.isEmpty { blocks.append(Block(.paragraph, people)) }
        blocks += paragraphs(session.context)
        for (place, text) in session.objective.paragraphs.enumerated() {
            let label = Fragment(wording(.objectiveLabel), .program, .strong)
            let objective = Fragment(text, .verbatim)
            blocks.append(Block(.paragraph, place == 0 ? [label, objective] : [objective]))
        }
        return blocks + lastTime
    }

    /// What the head of a file says of the document.
    var documentFacts: DocumentFacts {
        var themes: [String] = []
        for theme in session.themes where !theme.name.isBlank && themes.count < 20 {
            themes.append(theme.name.onOneLine)
        }
        let parts = [wording(kind.name), occasion?.text].compactMap(\.self)
        return DocumentFacts(
            author: session.writtenBy.isBlank ? "" : session.writtenBy.onOneLine,
            day: session.date, description: parts.joined(separator: " – "), keywords: themes)
    }

    /// «Mardi 8 mars 2016, plan M»; nil when neither is known.
    private var occasion: Fragment? {
        let date = session.date.map { date in
            wording.capitalized(
                wording.date(year: date.year, month: date.month, day: date.day))
        }
        let place = session.place.isBlank ? nil : session.place.onOneLine
        guard date != nil || place != nil else { return nil }
        return Fragment([date, place].compactMap(\.self).joined(separator: ", "), .program)
    }

    private func written(_ day: CalendarDay) -> String {
        wording.longDate(year: day.year, month: day.month, day: day.day)
    }

    /// Hosts, author, how far the document has come, and head-count, a sentence each.
    private var people: [Fragment] {
        var sentences: [Phrase] = []
        let hosts = session.hosts.filter { !$0.isBlank }
        if !hosts.isEmpty { sentences.append(.hosted(by: enumeration(hosts))) }
        let author = session.writtenBy.isBlank ? nil : session.writtenBy
        sentences += kind.told(
            by: author, reread: session.rereadOn.map(written),
            published: session.publishedOn.map(written), tellsDraft: !isPart)
        if let count = session.attendance, count > 0 { sentences.append(.tookPart(count)) }
        return sentences.map { Fragment(wording($0), .program) }
    }
}
