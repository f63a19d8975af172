import Stage
import TerminalUI
import Wording
import Workshop

// How options compare once grades or orders are revealed.
extension State {
    /// The grades with their numbers, in one line.
    func gradeScale(_ vote: Vote) -> StyledText {
        var line = StyledText("")
        for (place, name) in vote.levelNames(wording).enumerated() {
            if place > 0 { line.append("   ") }
            line.append("\(place + 1)", .key)
            // A number and its grade stay together where the line breaks.
            line.append("\u{A0}" + name.replacing(" ", with: "\u{A0}"))
        }
        return line
    }

    /// Each option with its majority grade, and its gauge: better, as good, lesser.
    func drawJudgments(_ vote: Vote, since before: [Vote], into grid: inout Grid, _ rect: Rect) {
        let names = vote.levelNames(wording)
        var rest = rect
        for judgment in vote.judgments where rest.rows > 0 {
            let number = TextLayout.padded("\(judgment.option.number)", columns: 3, .right) + "  "
            let head = StyledText(number, .key) + words(of: judgment.option)
            head.truncated(columns: rest.columns).draw(into: &grid, rest)
            rest = rest.splitTop(1).rest
            guard let grade = judgment.grade, names.indices.contains(grade - 1) else { continue }
            let phrase = Phrase.majorityGrade(names[grade - 1], judgment.better, judgment.lesser)
            var line = StyledText("     ") + gauge(judgment, columns: min(24, rest.columns / 4))
            line.append("  " + wording(phrase), .heading)
            if judgment.isTied { line.append("  " + wording(.tied), .muted) }
            line.truncated(columns: rest.columns).draw(into: &grid, rest)
            rest = drawBefore(
                judgment.option, in: before, labels: names, into: &grid, rest.splitTop(1).rest)
        }
    }

    /// What came of an option in the votes before, in a line of its own; nothing where there was none.
    private func drawBefore(
        _ option: VoteOption, in before: [Vote], labels: [String] = [], into grid: inout Grid,
        _ rect: Rect
    ) -> Rect {
        let shares = before.compactMap { $0.share(of: option.id) }
            .map { wording(share: $0, labels: labels) }
        guard !shares.isEmpty, rect.rows > 0 else { return rect }
        StyledText("     " + wording(.resultBefore(shares.joined(separator: " → "))), .muted)
            .truncated(columns: rect.columns).draw(into: &grid, rect)
        return rect.splitTop(1).rest
    }

    private func gauge(_ judgment: Vote.Judgment, columns: Int) -> StyledText {
        let all = max(1, judgment.tally.reduce(0, +))
        let better = judgment.better * columns / all
        let lesser = judgment.lesser * columns / all
        var line = StyledText(String(repeating: "█", count: better))
        line.append(String(repeating: "▒", count: columns - better - lesser))
        line.append(String(repeating: "░", count: lesser), .muted)
        return line
    }

    /// How many put the option of the row before that of the column.
    func drawDuels(_ vote: Vote, since before: [Vote], into grid: inout Grid, _ rect: Rect) {
        let standings = vote.standings
        let most = standings.flatMap { $0.support.compactMap(\.self) }.max() ?? 0
        let width = max(2, "\(max(most, vote.nextNumber - 1))".count) + 2
        let duels = standings.map { wording(.duels($0.wins, $0.ties, $0.losses)) }
        let told = duels.map { DisplayWidth.of($0) }.max() ?? 0
        let table = 6 + width * standings.count
        // The table is what cannot be told otherwise: where it does not fit its figures give way.
        let showsTable = table + 12 <= rect.columns
        let left = showsTable ? max(12, min(rect.columns - table - told - 2, 60)) : 0
        var (head, rest) = rect.splitTop(1)
        if showsTable {
            var line = StyledText(String(repeating: " ", count: 5 + left))
            for standing in standings {
                line.append(
                    TextLayout.padded("\(standing.option.number)", columns: width, .right), .key)
            }
            line.truncated(columns: head.columns).draw(into: &grid, head)
        }
        for (standing, duel) in zip(standings, duels) where rest.rows > 0 {
            let number = TextLayout.padded("\(standing.option.number)", columns: 3, .right) + "  "
            var line = StyledText(number, .key)
            if showsTable {
                let words = words(of: standing.option).truncated(columns: left)
                line = line + words
                line.append(String(repeating: " ", count: max(0, left - words.columns)))
                for support in standing.support {
                    let figure = support.map(String.init) ?? "–"
                    line.append(TextLayout.padded(figure, columns: width, .right))
                }
                line.append("  " + duel, .muted)
            } else {
                line = line + words(of: standing.option)
                line.append("  " + duel, .muted)
            }
            line.truncated(columns: rest.columns).draw(into: &grid, rest)
            rest = drawBefore(standing.option, in: before, into: &grid, rest.splitTop(1).rest)
        }
        (head, rest) = rest.splitTop(1)
        if showsTable {
            StyledText(wording(Phrase("vote.duels.legend")), .muted)
                .truncated(columns: rest.columns).draw(into: &grid, rest)
        }
    }
}

extension Vote {
    /// What stands on a ballot, in figures.
    func figures(on ballot: Ballot) -> String {
        switch form {
        case .gradients, .fingers, .yesNo: return ballot.level.map(String.init) ?? ""
        case .dots:
            return ballot.dots.map { id in
                options.first { $0.id == id }.map { "\($0.number)" } ?? "?"
            }.joined(separator: ", ")
        case .grades:
            let grades = Dictionary(ballot.marks.map { ($0.option, $0.level) }) { first, _ in first
            }
            return options.map { option in grades[option.id].map(String.init) ?? "0" }
                .joined(separator: " ")
        case .ranking:
            let ranks = Dictionary(grouping: ballot.marks, by: \.level)
            return ranks.sorted { $0.key < $1.key }.map { _, marks in
                marks.compactMap { mark in options.first { $0.id == mark.option }?.number }
                    .sorted().map(String.init).joined(separator: " = ")
            }.joined(separator: ", ")
        }
    }
}
