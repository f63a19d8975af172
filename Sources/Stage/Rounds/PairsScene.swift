import TerminalUI
import Wording
import Workshop

/// Pairs: who goes with whom, whose turn it is to think, the SWITCH, and the harvest.
struct PairsScene: StageScene {
    /// What those in a group of two or of three are at.
    struct Turn: Equatable, Sendable {
        let step: PairSchedule.Step
        /// How many people are in such a group.
        let people: Int
        let clock: StageClock
        /// Whether the roles were just changed: for ten seconds the word fills the screen.
        let isSwitch: Bool
    }

    let phase: Pairs.Phase
    let question: StageQuestion
    /// Who goes with whom; empty when people choose for themselves.
    let pairs: [[StagePerson]]
    /// What pairs are at; nil before the start and after the end.
    let turn: Turn?
    /// What threes are at, where there are some beside the pairs.
    let turnOfThree: Turn?
    /// Whether the time for this prompt is over.
    let isOver: Bool
    /// What was harvested, the newest first.
    let said: [StageWords]
    /// Whether what is harvested keeps nobody's name.
    let isNameless: Bool
    let changesAt: Moment?
    private let roundClock: StageClock?

    /// Milliseconds that a SWITCH fills the screen.
    private static let switchLength: Int64 = 10_000

    init(_ pairs: Pairs, of round: Round, _ source: StageSource) {
        phase = pairs.phase
        question = StageQuestion(of: round)
        // By names, then by places: everybody looks for their own.
        self.pairs =
            pairs.choosing == .drawn
            ? pairs.pairs.map { $0.members.map(source.person) }
                .sorted { ($0.min() ?? .somebody) < ($1.min() ?? .somebody) } : []
        isNameless = source.session.attribution == .none
        roundClock = source.countdown(of: round)
        let session = source.session
        let ids =
            round.prompts.count > 1
            ? session.ids(of: round.id, answering: round.promptAtHand?.id)
            : session.ids(of: round.id)
        said = pairs.phase == .harvest ? source.newest(ids) : []
        guard pairs.phase == .thinking, let clock = round.timer?.clock else {
            (turn, turnOfThree, isOver) = (nil, nil, false)
            changesAt = pairs.phase == .thinking ? nil : roundClock?.changesAt
            return
        }
        let sizes = Set(pairs.pairs.map(\.members.count))
        let main = Self.turn(of: sizes == [3] ? 3 : 2, pairs, clock, source)
        let other =
            sizes.contains(3) && sizes != [3]
            ? Self.turn(of: 3, pairs, clock, source) : (nil, nil)
        turn = main.0
        turnOfThree = other.0
        isOver = main.0 == nil
        changesAt = [main.1, other.1].compactMap { $0 }.min()
    }

    /// What a group of that size is at, and when that or its clock changes.
    private static func turn(
        of size: Int, _ pairs: Pairs, _ clock: Clock, _ source: StageSource
    ) -> (Turn?, Moment?) {
        let elapsed = source.session.elapsed(clock, at: source.now)
        guard let step = pairs.schedule(forGroupOf: size).step(at: elapsed) else {
            return (nil, nil)
        }
        let shown = StageClock(
            elapsed: elapsed, length: step.ends, now: source.now,
            isRunning: clock.endedAt == nil && !clock.isStopped && !source.session.isPaused)
        let isSwitch =
            step.task == .thinks && step.person > 0
            && elapsed - step.begins < switchLength
        var changes = shown.changesAt
        if isSwitch, let next = changes {
            let end = step.begins + switchLength - elapsed
            changes = min(next, Moment(milliseconds: source.now.milliseconds + end))
        }
        return (Turn(step: step, people: size, clock: shown, isSwitch: isSwitch), changes)
    }

    /// The clock in the corner: that of the round, while no turn has one.
    var clock: StageClock? { turn?.clock ?? (phase == .thinking ? nil : roundClock) }

    func content(_ wording: Wording) -> SceneContent {
        switch phase {
        case .forming: forming(wording)
        case .thinking: thinking(wording)
        case .harvest:
            harvest(wording)
        }
    }

    private func forming(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.find)
        guard !pairs.isEmpty else {
            content.items = [StageItem(text: wording(Phrase("stage.findSomebody")))]
            content.isCentred = true
            return content
        }
        content.headline = wording(Phrase("stage.task.partner"))
        content.question = question.texts(wording)
        content.isQuestionKnown = true
        content.items = pairs.map { pair in
            StageItem(
                text: zip(["A", "B", "C", "D"], pair).map { Self.bound($0, $1.text(wording)) }
                    .joined(separator: "\u{A0}· "))
        }
        return content
    }

    /// A role and who has it, on one line of the wall: «A place 10» is looked for as one thing.
    private static func bound(_ role: String, _ person: String) -> String {
        let isShort = person.count <= 12
        return "\(role)\u{A0}\(isShort ? person.replacing(" ", with: "\u{A0}") : person)"
    }

    private func thinking(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.question = question.texts(wording)
        guard let turn else {
            if isOver {
                content.headline = wording(Phrase("stage.timeIsUp"))
                content.headlineStyle = .warning
            }
            return content
        }
        content.headline = wording(.stageTask(turn.step, among: turn.people))
        if turn.isSwitch {
            content.question = []
            content.items = [StageItem(text: wording(Phrase("stage.switch")))]
            content.isCentred = true
            content.isAlarm = true
            return content
        }
        content.isClockMain = true
        if let three = turnOfThree {
            let task =
                three.isSwitch
                ? wording(Phrase("stage.switch"))
                : wording(.stageTask(three.step, among: three.people))
            let text = Phrase(
                "stage.ofThree", .text("task", task), .text("time", three.clock.text(wording)))
            content.details = [wording(text)]
        }
        return content
    }

    private func harvest(_ wording: Wording) -> SceneContent {
        var content = SceneContent(.listen)
        content.headline = wording(
            isNameless ? Phrase("stage.task.harvestNameless") : Phrase("stage.task.harvest"))
        content.question = question.texts(wording)
        content.said = said.quotingNewest(wording)
        return content
    }
}
