import TerminalUI
import Wording
import Workshop

extension State {
    /// Forming pairs, thinking with a SWITCH that cannot be missed, or the harvest.
    func drawPairs(_ pairs: Pairs, of round: Round, into grid: inout Grid, _ rect: Rect) {
        // What was said before is there to be corrected whenever somebody goes up to it.
        guard workshop?.list == nil || pairs.phase == .harvest else {
            drawContributions(of: round, into: &grid, rect)
            return
        }
        switch pairs.phase {
        case .forming: drawForming(pairs, of: round, into: &grid, rect)
        case .thinking: drawThinking(pairs, of: round, into: &grid, rect)
        case .harvest:
            let (head, list) = rect.splitTop(1)
            let phrase: Phrase = hasPromptAhead ? .harvestNow : .harvestLast
            StyledText(wording(phrase)).draw(into: &grid, head)
            drawContributions(of: round, into: &grid, list.splitTop(1).rest)
        }
    }

    private func drawForming(
        _ pairs: Pairs, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        let rest = drawGuidance(round, into: &grid, rect)
        let (head, body) = rest.splitTop(1)
        guard pairs.choosing == .drawn, !pairs.pairs.isEmpty else {
            _ = StyledText(wording(.peopleChoose), .heading)
                .drawWrapped(into: &grid, rest, .left)
            return
        }
        StyledText(wording(.pairsDrawn(pairs.pairs.count)), .heading).draw(into: &grid, head)
        drawList(pairs, into: &grid, body)
    }

    /// The pairs, with who is A, B and C.
    private func drawList(_ pairs: Pairs, into grid: inout Grid, _ body: Rect) {
        guard let session else { return }
        let columns = max(1, body.columns / 38)
        for (place, pair) in pairs.pairs.enumerated() {
            let row = place / columns
            guard row < body.rows else { break }
            let names = zip(["A", "B", "C", "D"], pair.members).map {
                "\($0) \(session.shownName(of: $1, wording))"
            }
            let area = Rect(
                column: body.column + place % columns * 38, row: body.row + row,
                columns: min(37, body.columns), rows: 1)
            StyledText("  " + names.joined(separator: "   "), .plain)
                .truncated(columns: area.columns).draw(into: &grid, area)
        }
    }

    private func drawThinking(
        _ pairs: Pairs, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session, let clock = round.timer?.clock else {
            StyledText(wording(.startTheTimer), .heading).draw(into: &grid, rect)
            return
        }
        let elapsed = session.elapsed(clock, at: now)
        let schedule = pairs.schedule(forGroupOf: 2)
        guard let step = schedule.step(at: elapsed) else {
            StyledText(wording(hasPromptAhead ? .promptIsOver : .pairsAreOver), .warning)
                .draw(into: &grid, rect)
            return
        }
        // For ten seconds after a SWITCH the word fills the screen.
        let isSwitch =
            !manner.isQuiet && step.task == .thinks && step.person > 0
            && elapsed - step.begins < 10_000
        if isSwitch {
            grid.fill(rect, style: .alarm)
            let middle = rect.centred(columns: rect.columns, rows: 3)
            StyledText(wording(.switchNow), .alarm).draw(into: &grid, middle, .centre)
            StyledText(wording(.task(step)), .alarm)
                .draw(into: &grid, middle.splitTop(2).rest, .centre)
            return
        }
        let left = (step.ends - elapsed + 999) / 1000
        let (head, rest) = rect.splitTop(2)
        StyledText(wording(.task(step)), .accent).draw(into: &grid, head)
        let digits = wording.timer(seconds: Int(left))
        // The pairs stay in sight where there is room: people look for theirs.
        let columns = max(1, rest.columns / 38)
        let listRows = (pairs.pairs.count + columns - 1) / columns
        let (digitsArea, list) = rest.splitTop(
            rest.rows > listRows + 14 ? rest.rows - listRows - 1 : rest.rows)
        if !pairs.pairs.isEmpty { drawList(pairs, into: &grid, list) }
        let (area, below) = digitsArea.splitTop(max(1, digitsArea.rows - 4))
        if !manner.isQuiet,
            let blocks = BlockDigits(
                digits, fitting: Size(columns: area.columns, rows: min(area.rows, 10)), points)
        {
            let centred = area.centred(columns: blocks.size.columns, rows: blocks.size.rows)
            blocks.draw(into: &grid, centred, style: left <= 10 ? .warning : .accent)
        } else if !manner.isQuiet {
            StyledText(digits, .accent).draw(into: &grid, area)
        }
        drawTrioStep(pairs, elapsed: elapsed, into: &grid, below)
    }

    /// Where three are together their SWITCH comes at other moments.
    private func drawTrioStep(
        _ pairs: Pairs, elapsed: Int64, into grid: inout Grid, _ rect: Rect
    ) {
        guard pairs.pairs.contains(where: { $0.members.count > 2 }),
            let step = pairs.schedule(forGroupOf: 3).step(at: elapsed)
        else { return }
        let left = Int((step.ends - elapsed + 999) / 1000)
        let task: Phrase =
            switch step.task {
            case .thinks:
                Phrase("stage.thinksAmongThree", .text("person", Phrase.person(step)))
            case .notes: .task(step)
            }
        let text = wording(.ofThree(wording(task), wording.timer(seconds: left)))
        StyledText(text, .muted).draw(into: &grid, rect.splitTop(1).rest)
    }
}

extension Phrase {
    static let harvestNow = Phrase("pairs.harvest")
    static let harvestLast = Phrase("pairs.harvestLast")
    static let peopleChoose = Phrase("pairs.peopleChoose")
    static let startTheTimer = Phrase("pairs.startTheTimer")
    static let promptIsOver = Phrase("pairs.promptIsOver")
    static let pairsAreOver = Phrase("pairs.over")
    static let switchNow = Phrase("pairs.switch")
    static func pairsDrawn(_ count: Int) -> Phrase { Phrase("pairs.drawn", .count(count)) }
    static func ofThree(_ task: String, _ time: String) -> Phrase {
        Phrase("pairs.ofThree", .text("task", task), .text("time", time))
    }
    static func person(_ step: PairSchedule.Step) -> String {
        ["A", "B", "C"][min(2, max(0, step.person))]
    }
    static func task(_ step: PairSchedule.Step) -> Phrase {
        let person = person(step)
        return switch step.task {
        case .thinks: Phrase("pairs.thinks", .text("person", person))
        case .notes: Phrase("pairs.notes", .text("person", person))
        }
    }
}
