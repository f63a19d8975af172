import TerminalUI
import Wording
import Workshop

extension State {
    /// What the room is asked right now, wrapped; the round's name when nothing is asked.
    func promptLines(columns: Int) -> [StyledText] {
        guard let session else { return [] }
        let room = max(10, columns - 20)
        guard let round = session.round else {
            let phrase: Phrase = session.contributions.isEmpty ? .notBegun : .minutes
            return StyledText(wording(phrase), .heading).wrapped(columns: room)
        }
        if session.endedAt != nil {
            return StyledText(wording(.ended), .heading).wrapped(columns: room)
        }
        var text = round.name(wording)
        if let prompt = asksPrompt(round) {
            let number = round.prompts.firstIndex { $0.id == prompt.id } ?? 0
            let words = prompt.text.text(for: session.facts.language)
            text = round.prompts.count > 1 ? "\(number + 1). \(words)" : words
        }
        return StyledText(text, .heading).wrapped(columns: room)
    }

    /// The prompt that the round is at; some kinds ask nothing at the moment.
    private func asksPrompt(_ round: Round) -> Prompt? {
        if case .smallGroups(let groups) = round.content,
            let prompt = groups.tableAtHand?.prompt
        {
            return round.prompts.first { $0.id == prompt } ?? round.promptAtHand
        }
        return round.promptAtHand
    }

    /// The prompt on the left, the timer on the right.
    func drawPrompt(_ lines: [StyledText], into grid: inout Grid, _ rect: Rect) {
        let (_, text) = rect.splitTop(rect.rows > lines.count ? 1 : 0)
        for (offset, line) in lines.prefix(text.rows).enumerated() {
            line.draw(into: &grid, text.splitTop(offset).rest)
        }
        if let timer = timerText { timer.draw(into: &grid, text, .right) }
    }

    /// The timer of the round as elapsed and planned; over time it says by how much.
    private var timerText: StyledText? {
        guard let session, let round = session.round, session.endedAt == nil else { return nil }
        if session.isPaused {
            let until = workshop?.stage.directions.resumesAt.map(localTime)
            return StyledText(wording(until.map(Phrase.paused) ?? .paused), .warning)
        }
        guard let timer = round.timer, let clock = timer.clock, !manner.isQuiet else {
            guard let planned = round.plannedSeconds, planned > 0 else { return nil }
            return StyledText(wording.duration(seconds: planned), .muted)
        }
        if case .pairs(let pairs) = round.content, pairs.phase == .harvest { return nil }
        let elapsed = Int(session.elapsed(clock, at: now) / 1000)
        let planned = timer.plannedSeconds
        let shown = "\(wording.timer(seconds: elapsed)) / \(wording.timer(seconds: planned))"
        let sign = clock.isStopped || clock.endedAt != nil ? "‖ " : ""
        guard planned > 0, elapsed > planned else {
            let isShort = planned > 0 && planned - elapsed <= 60 && planned > 120
            return StyledText(sign + shown, isShort ? .warning : .accent)
        }
        let over = wording(.over(wording.timer(seconds: elapsed - planned)))
        return StyledText("\(sign)\(wording.timer(seconds: planned))  \(over)", .warning)
    }
}

extension Phrase {
    static let minutes = Phrase("screen.minutes")
    static let notBegun = Phrase("screen.notBegun")
    static let ended = Phrase("screen.ended")
    static let paused = Phrase("screen.paused")
    static func paused(until time: String) -> Phrase {
        Phrase("screen.pausedUntil", .text("time", time))
    }
    static func over(_ time: String) -> Phrase { Phrase("screen.over", .text("time", time)) }
}
