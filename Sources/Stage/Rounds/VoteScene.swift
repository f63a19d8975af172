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
    /// Whether ballots can come in.
    let isOpen: Bool
    /// How many dots each person has.
    let dotsPerVoter: Int
    /// How many of them may be on one option; nil when all may.
    let dotsPerOption: Int?
    let asked: StageAsked

    init(_ vote: Vote, of round: Round, _ source: StageSource) {
        question = StageQuestion(of: round)
        clock = source.timer(of: round)
        form = vote.form
        isOpen = vote.step == .voting
        dotsPerVoter = vote.dotsPerVoter
        dotsPerOption = vote.dotsPerOption
        asked = StageAsked(round, source, isBegun: !vote.ballots.isEmpty)
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

    var changesAt: Moment? { earliest(clock?.changesAt, asked.changesAt) }

    func content(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.decide)
        content.question = question.texts(wording)
        content.isQuestionKnown = asked.isKnown || rows != nil
        content.headline = headline(wording)
        if let ballots {
            content.details = [wording(Phrase("stage.ballots", .count(ballots)))]
        } else if let voters {
            content.details = [wording(.voters(voters))]
        }
        if let rows {
            content.items = results(rows, wording)
        } else {
            content.items = choices(wording).map {
                StageItem(mark: "\($0.number)", text: words(of: $0, wording))
            }
        }
        return content
    }

    /// What is to be done, with the rules that voters need.
    private func headline(_ wording: Wording) -> String {
        if rows != nil { return wording(Phrase("stage.task.results")) }
        guard isOpen else { return wording(Phrase("stage.task.options")) }
        switch form {
        case .gradients: return wording(Phrase("stage.task.gradients"))
        case .fingers: return wording(Phrase("stage.task.fingers"))
        case .dots:
            let dots = wording(Phrase("stage.task.dots", .count(dotsPerVoter)))
            guard let dotsPerOption, dotsPerOption < dotsPerVoter else { return dots }
            return dots + ", " + wording(Phrase("stage.task.dotsOnOne", .count(dotsPerOption)))
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

    /// The words, their number and a bar that says the same.
    private func results(_ rows: [Row], _ wording: Wording) -> [StageItem] {
        let most = max(1, rows.map(\.count).max() ?? 1)
        let labels = labels(wording)
        return rows.enumerated().map { place, row in
            let label = labels.indices.contains(place) ? labels[place] : ""
            return StageItem(
                mark: "\(row.option.number)",
                text: form == .dots ? words(of: row.option, wording) : label,
                figure: "\(row.count)",
                bar: .init(
                    count: row.count, most: most, remark: row.isTied ? wording(.tied) : ""),
                style: row.count == most ? .accent : .heading)
        }
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
