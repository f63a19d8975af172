import Wording
import Workshop

extension SynthesisSource {
    /// How many contributions each theme has; nil where there is nothing to compare.
    var themesPicture: Block? {
        let themes = session.themes.filter { byTheme[$0.id] != nil }
        guard themes.count > 1 else { return nil }
        let bars = session.themes.map { theme in
            let count = session.count(in: theme.id)
            let name = theme.name.isBlank ? wording(.untitled) : theme.name.onOneLine
            return Picture.Bar(name, count, words: wording(.contributionCount(count)))
        }
        return Block(.picture(Picture(title: wording(.contributionsByTheme), bars: bars)))
    }

    /// How long the rounds were planned and how long they took, never how long anybody spoke; nil
    /// where no clock ran.
    var time: Section? {
        let rows = session.agenda.compactMap { round -> (String, Int?, Int)? in
            guard let clock = round.clock, let end = clock.endedAt ?? session.endedAt else {
                return nil
            }
            let seconds = Int(session.elapsed(clock, at: end) / 1000)
            return (name(of: round), round.plannedSeconds, seconds)
        }
        guard !rows.isEmpty else { return nil }
        let bars = rows.map { name, planned, seconds in
            let taken = wording.duration(seconds: seconds)
            let words =
                planned.map { wording(.tookOfPlanned(taken, wording.duration(seconds: $0))) }
                ?? taken
            return Picture.Bar(name, seconds, planned: planned, words: words)
        }
        let picture = Picture(
            title: wording(.timeInBars), bars: bars,
            legend: (value: wording(.timeTaken), planned: wording(.timePlanned)))
        let items = bars.map { bar in
            var item = Block(
                .item(), [Fragment(bar.label, .verbatim), Fragment("— \(bar.words)", .program)])
            item.standsIn = true
            return item
        }
        return Section(
            title: wording(.timeOfRounds), blocks: [Block(.picture(picture))] + items)
    }
}
