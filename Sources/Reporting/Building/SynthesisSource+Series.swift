import Wording
import Workshop

extension SynthesisSource {
    /// Which session of its series this is, and which came before; nothing where it stands alone.
    var seriesPlace: [Block] {
        guard let series = session.series else { return [] }
        var fragments: [Fragment] = []
        // «3e Atelier» says it already.
        let numbers = session.title.split { !$0.isNumber }.compactMap { Int($0) }
        if !series.name.isEmpty || !numbers.contains(series.number) {
            fragments.append(Fragment(wording.place(in: series).asSentence, .program))
        }
        if let previous = series.previous {
            let title = previous.title.isBlank ? wording(.untitled) : previous.title.onOneLine
            let date = previous.date.map {
                wording.longDate(year: $0.year, month: $0.month, day: $0.day)
            }
            fragments.append(Fragment(wording(.follows(title, on: date)), .program))
        }
        return fragments.isEmpty ? [] : [Block(.paragraph, fragments)]
    }

    /// What was decided last time, and what is done of what was agreed.
    var lastTime: [Block] {
        guard let series = session.series else { return [] }
        let decided = series.decided.filter { !$0.isBlank }
            .map { Block(.item(), [Fragment($0, .verbatim)]) }
        let reviews = series.reviews.map { Block(.item(), [fragment(of: $0)]) }
        let done = series.done.filter { !$0.isBlank }.map { text in
            Block(
                .item(),
                [Fragment(text, .verbatim), Fragment(wording(.actionDone), .program, .aside)])
        }
        guard !decided.isEmpty || !reviews.isEmpty || !done.isEmpty else { return [] }
        let label = Fragment(wording(.lastTimeLabel), .program, .strong)
        return [Block(.paragraph, [label])] + decided + reviews + done
    }

    /// A day on which something agreed is looked at again.
    func fragment(of review: Review) -> Fragment {
        let date = wording.longDate(
            year: review.on.year, month: review.on.month, day: review.on.day)
        let phrase = Phrase.review(
            of: review.text.onOneLine, on: date, isMandate: review.isMandate)
        return Fragment(wording(phrase), .verbatim)
    }

    /// What was agreed before this session, with what has become of it; nil where there is nothing.
    var earlierActions: Section? {
        let actions = session.earlierActions
        guard !actions.isEmpty else { return nil }
        return Section(title: wording(.actionsBefore), blocks: actions.map(item))
    }

    /// Since when a theme has been there; nothing for a new one.
    func origin(of theme: Theme) -> [Block] {
        guard let origin = theme.origin else { return [] }
        let words = wording.themeFrom(origin)
        return [Block(.paragraph, [Fragment(words, .program, .aside)])]
    }
}

extension Phrase {
    fileprivate static let lastTimeLabel = Phrase("series.lastTimeLabel")
}
