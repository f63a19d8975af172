import TerminalUI
import Wording
import Workshop

/// The options; while people vote only how many ballots came in; then the results.
struct VoteScene: StageScene {
    /// An option as the room sees it.
    struct Option: Equatable, Sendable {
        let number: Int
        /// Its words; empty when they are for nobody any more.
        let text: String
    }

    /// A row of the results.
    struct Row: Equatable, Sendable {
        let option: Option
        let count: Int
        let isTied: Bool
    }

    let question: StageQuestion
    let clock: StageClock?
    let options: [Option]
    /// How many ballots came in; nil unless people are voting.
    let ballots: Int?
    /// The results; nil before they are revealed: until then nothing of them is here.
    let rows: [Row]?
    /// How many people voted, where that is known.
    let voters: Int?
    /// The labels of the scale; empty for the usual ones, in the language of the room.
    let levels: [String]
    /// How people vote.
    let form: Vote.Form

    init(_ vote: Vote, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        clock = source.timer(of: round)
        form = vote.form
        let options = vote.options.map { option in
            let said = option.contribution.map { source.words($0)?.text ?? "" }
            return Option(number: option.number, text: said ?? option.text)
        }
        self.options = options
        levels = vote.labels
        let isOnlyCounted = vote.ownBallotCount == 0 && vote.handCountCount > 0
        ballots = vote.step == .voting && !isOnlyCounted ? vote.ownBallotCount : nil
        guard vote.step == .revealed else {
            rows = nil
            voters = nil
            return
        }
        voters = vote.voterCount
        if vote.form == .dots {
            rows = vote.results.map { result in
                Row(
                    option: options.first { $0.number == result.option.number }
                        ?? Option(number: result.option.number, text: ""),
                    count: result.dots, isTied: result.isTied)
            }
        } else {
            rows = vote.tally.enumerated().map { place, count in
                Row(option: Option(number: place + 1, text: ""), count: count, isTied: false)
            }
        }
    }

    var changesAt: Moment? { clock?.changesAt }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        var lines: [StyledText] = []
        if let ballots {
            lines = [StyledText(wording(Phrase("stage.ballots", .count(ballots))), .accent)]
        } else if let voters {
            lines = [StyledText(wording(.voters(voters)), .accent)]
        }
        let below = StageBand(clock: clock, lines: lines).draw(atTopOf: rect, into: &grid, wording)
        let rest = question.draw(atTopOf: below, into: &grid, wording, leavingRoom: true)
        if let rows {
            draw(rows, into: &grid, rest, wording)
        } else {
            choices(wording).map { "\($0.number)  \(words(of: $0, wording))" }
                .drawInColumns(into: &grid, rest)
        }
    }

    /// What can be voted for, by number.
    private func choices(_ wording: Wording) -> [Option] {
        switch form {
        case .dots: options
        case .gradients, .fingers:
            labels(wording).enumerated().map { Option(number: $0 + 1, text: $1) }
        }
    }

    private func labels(_ wording: Wording) -> [String] {
        Vote(form: form, labels: levels).levelNames(wording)
    }

    private func words(of option: Option, _ wording: Wording) -> String {
        option.text.isBlank ? wording(.struckOption) : option.text
    }

    /// The words, as large as there is room, then a bar that says the same as its number; where it
    /// is narrow both in one row.
    private func draw(
        _ rows: [Row], into grid: inout Grid, _ rect: Rect, _ wording: Wording
    ) {
        guard !rows.isEmpty else { return }
        let most = max(1, rows.map(\.count).max() ?? 1)
        let height = max(1, min(8, rect.rows / rows.count))
        let labels = labels(wording)
        for (place, row) in rows.enumerated() {
            let area = rect.splitTop(place * height).rest.splitTop(height).top
            guard area.rows > 0 else { return }
            let label = labels.indices.contains(place) ? labels[place] : ""
            let text = form == .dots ? words(of: row.option, wording) : label
            let line = "\(row.option.number)  \(text)"
            guard height > 1 else {
                let (left, right) = area.splitLeft(area.columns * 3 / 5)
                StyledText(line, .heading).truncated(columns: left.columns - 2)
                    .draw(into: &grid, left)
                bar(row, most: most, columns: right.columns, wording).draw(into: &grid, right)
                continue
            }
            let room = Size(columns: area.columns, rows: max(1, height - 2))
            let below = LargeText(line, fitting: room)
                .draw(atTopOf: area, into: &grid, .heading, gap: 0)
            bar(row, most: most, columns: below.columns, wording).draw(into: &grid, below)
        }
    }

    private func bar(_ row: Row, most: Int, columns: Int, _ wording: Wording) -> StyledText {
        let tied = row.isTied ? "  " + wording(.tied) : ""
        let room = max(1, columns - 8 - DisplayWidth.of(tied))
        var bar = StyledText.bar(row.count, of: most, columns: min(room, most * 4))
        bar.append((row.count == 0 ? "" : "  ") + "\(row.count)", .heading)
        bar.append(tied, .plain)
        return bar.truncated(columns: columns)
    }
}

extension Vote {
    /// What the levels of its scale are called, from the first; none for dots.
    public func levelNames(_ wording: Wording) -> [String] {
        switch form {
        case .dots: []
        case .gradients: labels.isEmpty ? Phrase.usualLabels.map { wording($0) } : labels
        case .fingers: (1...levelCount).map { wording(.fingers($0)) }
        }
    }
}
