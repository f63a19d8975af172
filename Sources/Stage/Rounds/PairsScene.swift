import TerminalUI
import Wording
import Workshop

/// Pairs: who goes with whom, whose turn it is to think, the SWITCH, and the harvest.
struct PairsScene: StageScene {
    /// What those in a group of two or of three are at.
    struct Turn: Equatable, Sendable {
        let step: PairSchedule.Step
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
    let changesAt: Moment?

    /// Milliseconds that a SWITCH fills the screen.
    private static let switchLength: Int64 = 10_000

    init(_ pairs: Pairs, of round: Round, _ source: StageSource) {
        phase = pairs.phase
        question = StageQuestion(of: round)
        self.pairs =
            pairs.choosing == .drawn ? pairs.pairs.map { $0.members.map(source.person) } : []
        let session = source.session
        let ids =
            round.prompts.count > 1
            ? session.ids(of: round.id, answering: round.promptAtHand?.id)
            : session.ids(of: round.id)
        said = pairs.phase == .harvest ? source.newest(ids) : []
        guard pairs.phase == .thinking, let clock = round.timer?.clock else {
            (turn, turnOfThree, isOver, changesAt) = (nil, nil, false, nil)
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
        return (Turn(step: step, clock: shown, isSwitch: isSwitch), changes)
    }

    func draw(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        switch phase {
        case .forming: drawForming(into: &grid, rect, wording)
        case .thinking: drawThinking(into: &grid, rect, wording)
        case .harvest:
            let rest = question.draw(
                atTopOf: rect, into: &grid, wording, leavingRoom: !said.isEmpty)
            said.draw(into: &grid, rest, wording)
        }
    }

    private func drawForming(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        guard !pairs.isEmpty else {
            let text = wording(Phrase("stage.findSomebody"))
            LargeText(text, fitting: rect.size).draw(into: &grid, rect, .heading, .centre, .centre)
            return
        }
        let groups = pairs.map { pair in
            zip(["A", "B", "C", "D"], pair).map { "\($0) \($1.text(wording))" }
                .joined(separator: "   ")
        }
        groups.drawInColumns(into: &grid, rect)
    }

    private func drawThinking(into grid: inout Grid, _ rect: Rect, _ wording: Wording) {
        guard let turn else {
            var rest = rect
            if isOver {
                rest = LargeText(
                    wording(Phrase("stage.timeIsUp")),
                    fitting: Size(columns: rect.columns, rows: max(1, rect.rows / 3))
                ).draw(atTopOf: rect, into: &grid, .warning)
            }
            _ = question.draw(atTopOf: rest, into: &grid, wording, leavingRoom: false)
            return
        }
        if turn.isSwitch {
            grid.fill(rect, style: .alarm)
            let (foot, body) = rect.splitBottom(max(1, rect.rows / 4))
            LargeText(wording(Phrase("stage.switch")), fitting: body.size)
                .draw(into: &grid, body, .alarm, .centre, .centre)
            LargeText(wording(.stageTask(turn.step)), fitting: foot.size)
                .draw(into: &grid, foot, .alarm, .centre, .centre)
            return
        }
        var (foot, body) = rect.splitBottom(turnOfThree == nil ? 0 : 2)
        if let three = turnOfThree {
            let task =
                three.isSwitch
                ? wording(Phrase("stage.switch"))
                : wording(
                    .stageTask(three.step))
            let text = Phrase(
                "stage.ofThree", .text("task", task), .text("time", three.clock.text(wording)))
            StyledText(wording(text), three.isSwitch ? .alarm : .heading)
                .truncated(columns: foot.columns)
                .draw(into: &grid, foot.splitBottom(1).bottom, .centre)
        }
        let (head, middle) = body.splitTop(max(1, body.rows / 4))
        LargeText(wording(.stageTask(turn.step)), fitting: head.size)
            .draw(into: &grid, head, .accent, .centre, .centre)
        let (below, digits) = middle.splitBottom(middle.rows * 2 / 5)
        turn.clock.draw(into: &grid, digits.inset(rows: digits.rows > 6 ? 1 : 0), wording)
        body = below
        _ = question.draw(atTopOf: body, into: &grid, wording, leavingRoom: false)
    }
}
