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
        var count = 0
        var isTied = false
        /// Whether nothing precedes it, by its grades or two by two.
        var isFirst = false
        /// What its grades come to; nil in other forms.
        var judgment: Judgment?
        /// How it compares with the others; nil in other forms.
        var duels: Duels?
        /// What came of it in the votes before on the same options, the first one first.
        var before: [Vote.Share] = []
    }

    /// A majority grade, and how many gave a better and a lesser one.
    struct Judgment: Equatable, Sendable {
        let grade: Int
        let better: Int
        let lesser: Int
    }

    /// How many options one beats, equals and is beaten by.
    struct Duels: Equatable, Sendable {
        let wins: Int
        let ties: Int
        let losses: Int
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
    /// What the vote came to; nil before it is revealed, and where the bars alone say it.
    let verdict: Phrase?
    /// What else is to be said of the result.
    let remarks: [Phrase]
    /// What the vote before on the same options came to.
    let remarksBefore: [Phrase]
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
            verdict = nil
            remarks = []
            remarksBefore = []
            return
        }
        voters = vote.voterCount
        verdict = vote.verdict
        remarks = vote.findings.map(\.phrase)
        let before = source.session.votes(before: vote)
        remarksBefore = before.last?.findings.map(\.phrase) ?? []
        func shares(_ option: VoteOption) -> [Vote.Share] {
            before.compactMap { $0.share(of: option.id) }
        }
        func shown(_ option: VoteOption) -> Option {
            options.first { $0.number == option.number } ?? Option(number: option.number, text: "")
        }
        switch vote.form {
        case .dots:
            rows = vote.results.map { result in
                Row(
                    option: shown(result.option), count: result.dots, isTied: result.isTied,
                    before: shares(result.option))
            }
        case .grades:
            rows = vote.judgments.map { result in
                Row(
                    option: shown(result.option), isTied: result.isTied,
                    isFirst: result.place == 1 && result.grade != nil,
                    judgment: result.grade.map {
                        Judgment(grade: $0, better: result.better, lesser: result.lesser)
                    }, before: shares(result.option))
            }
        case .ranking:
            let winner = vote.pairwiseWinner?.id
            rows = vote.standings.map { result in
                Row(
                    option: shown(result.option), isFirst: result.option.id == winner,
                    duels: Duels(
                        wins: result.wins, ties: result.ties, losses: result.losses),
                    before: shares(result.option))
            }
        case .gradients, .fingers, .yesNo:
            rows = vote.tally.enumerated().map { place, count in
                Row(
                    option: Option(number: place + 1, text: ""), count: count,
                    before: before.compactMap { $0.share(ofLevel: place + 1) })
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
        } else if rows != nil {
            content.details = remarks.map { wording($0) }
            if let voters { content.details.append(wording(.voters(voters))) }
            content.details += remarksBefore.map { wording(.outcomeBefore($0)) }
        }
        content.foot += scale(wording)
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
        if rows != nil {
            return wording(verdict ?? Phrase("stage.task.results"))
        }
        guard isOpen else { return wording(Phrase("stage.task.options")) }
        let task = wording(.votingTask(form.rawValue, dots: dotsPerVoter))
        guard form == .dots, let dotsPerOption, dotsPerOption < dotsPerVoter else { return task }
        return task + ", " + wording(Phrase("stage.task.dotsOnOne", .count(dotsPerOption)))
    }

    /// What can be voted for, by number.
    private func choices(_ wording: Wording) -> [Option] {
        switch form {
        case .dots, .grades, .ranking: options
        case .gradients, .fingers, .yesNo:
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
            if form == .grades || form == .ranking {
                return StageItem(
                    mark: "\(row.option.number)", text: words(of: row.option, wording),
                    notes: comparison(row, wording), style: row.isFirst ? .accent : .heading)
            }
            return StageItem(
                mark: "\(row.option.number)",
                text: form == .dots ? words(of: row.option, wording) : label,
                figure: (row.before.map { wording(share: $0) } + ["\(row.count)"])
                    .joined(separator: " → "),
                bar: .init(
                    count: row.count, most: most, remark: row.isTied ? wording(.tied) : ""),
                style: row.count == most ? .accent : .heading)
        }
    }
}

extension VoteScene {
    /// What an option comes to where it is graded or compared with the others.
    private func comparison(_ row: Row, _ wording: Wording) -> [String] {
        let labels = labels(wording)
        var notes: [String] = []
        if let judgment = row.judgment, labels.indices.contains(judgment.grade - 1) {
            let phrase = Phrase.majorityGrade(
                labels[judgment.grade - 1], judgment.better, judgment.lesser)
            notes.append(wording(phrase) + (row.isTied ? " · " + wording(.tied) : ""))
        }
        if let duels = row.duels {
            notes.append(wording(.duels(duels.wins, duels.ties, duels.losses)))
        }
        if !row.before.isEmpty {
            let before = row.before.map { wording(share: $0, labels: labels) }
            notes.append(wording(.resultBefore(before.joined(separator: " → "))))
        }
        // One line has room on every stage; of two, a sign that they are there would stand instead.
        return notes.isEmpty ? [] : [notes.joined(separator: " · ")]
    }

    /// The grades with their numbers, for those who vote.
    private func scale(_ wording: Wording) -> [String] {
        guard form == .grades, rows == nil, isOpen else { return [] }
        return [
            // A number and its grade stay together where the line breaks.
            labels(wording).enumerated().map { place, label in
                "\(place + 1)\u{A0}" + label.replacing(" ", with: "\u{A0}")
            }.joined(separator: "   ")
        ]
    }
}

extension Vote {
    /// What it came to in a few words, for the back row; nil where the bars alone say it.
    var verdict: Phrase? {
        switch quorumState {
        case .missed?: return Phrase("stage.verdict.quorumMissed")
        case .unknown?: return Phrase("stage.verdict.quorumUnknown")
        case .reached?, nil: break
        }
        switch outcome {
        case .yes(let yes, let no)?:
            return Phrase("stage.verdict.yes", .number("yes", yes), .number("no", no))
        case .no(let no, let yes)?:
            return Phrase("stage.verdict.no", .number("yes", yes), .number("no", no))
        case .even(let count)?: return Phrase("stage.verdict.even", .number("number", count))
        case .bestGraded(let options)? where options.count > 1:
            let numbers = options.map { "\($0.number)" }.joined(separator: ", ")
            return Phrase("stage.verdict.tied", .text("numbers", numbers))
        case .bestGraded(let options)?:
            return options.first.map { Phrase("stage.verdict.first", .number("number", $0.number)) }
        case .beatsAll(let option)?:
            return Phrase("stage.verdict.first", .number("number", option.number))
        case .noneBeatsAll?: return Phrase("stage.verdict.none")
        case nil: return nil
        }
    }

    /// What the levels of its scale are called, from the first; none for dots and orders.
    public func levelNames(_ wording: Wording) -> [String] {
        switch form {
        case .dots, .ranking: []
        case .yesNo: Phrase.yesNoAbstain.map { wording($0) }
        case .grades: labels.isEmpty ? Phrase.usualGrades.map { wording($0) } : labels
        case .gradients: labels.isEmpty ? Phrase.usualLabels.map { wording($0) } : labels
        case .fingers: (1...levelCount).map { wording(.fingers($0)) }
        }
    }
}

extension Vote.Finding {
    /// What is said of it.
    public var phrase: Phrase { .finding(wordingKey, wordingNumbers) }
}

extension Wording {
    /// What came of an option or a level in a few words, a grade by the name that it has.
    public func callAsFunction(share: Vote.Share, labels: [String] = []) -> String {
        switch share {
        case .count(let count): "\(count)"
        case .grade(let grade, let better, let lesser):
            labels.indices.contains(grade - 1)
                ? self(.majorityGrade(labels[grade - 1], better, lesser)) : ""
        case .duels(let wins, let ties, let losses): self(.duels(wins, ties, losses))
        }
    }
}
