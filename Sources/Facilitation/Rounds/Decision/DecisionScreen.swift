import TerminalUI
import Wording
import Workshop

extension State {
    /// The phases, the proposal as it reads now, and what is said of it in the phase at hand.
    func drawDecision(
        _ decision: Decision, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let (head, afterHead) = rect.splitTop(2)
        phaseStrip(decision).truncated(columns: head.columns).draw(into: &grid, head)
        var rest = drawProposal(decision, into: &grid, afterHead)
        let how = StyledText(wording(how(decision))).wrapped(
            columns: min(rest.columns, 100))
        for (offset, line) in how.prefix(max(0, rest.rows - 2)).enumerated() {
            line.draw(into: &grid, rest.splitTop(offset).rest)
        }
        rest = rest.splitTop(how.count + 1).rest
        if decision.isOver || decision.phase == .objections {
            drawObjections(session.objections(of: round), decision, into: &grid, rest)
            return
        }
        let said = session.said(in: decision.phase, of: round)
        if said.isEmpty { rest = drawGuidance(round, into: &grid, rest) }
        drawContributions(count: said.count, into: &grid, rest) { said[$0] }
    }

    private func phaseStrip(_ decision: Decision) -> StyledText {
        var strip = StyledText("")
        for phase in Decision.Phase.allCases where phase != .withdrawn || decision.phase == phase {
            if phase == .adopted, decision.phase == .withdrawn { continue }
            let isAtHand = phase == decision.phase
            strip.append(
                "\(isAtHand ? "▸ " : "")\(wording(.decisionPhase(phase.rawValue)))  ",
                isAtHand ? .accent : .muted)
        }
        return strip
    }

    /// The proposal, and which version it is once it was amended.
    private func drawProposal(
        _ decision: Decision, into grid: inout Grid, _ rect: Rect
    ) -> Rect {
        guard let current = decision.current else { return rect }
        var text = StyledText("")
        if decision.versions.count > 1 {
            text.append(wording(.version(decision.versions.count)) + "  ", .muted)
        }
        text.append(current.text, .heading)
        if let day = decision.reviewOn {
            let date = wording.longDate(year: day.year, month: day.month, day: day.day)
            text.append("   " + wording(.reviewedOn(date)), .muted)
        }
        let lines = text.wrapped(columns: min(rect.columns, 100))
            .prefix(max(1, rect.rows / 2))
        for (offset, line) in lines.enumerated() {
            line.draw(into: &grid, rect.splitTop(offset).rest)
        }
        return rect.splitTop(lines.count + 1).rest
    }

    private func how(_ decision: Decision) -> Phrase {
        switch decision.phase {
        case .proposal where decision.current == nil: Phrase("decision.how.write")
        case .proposal: Phrase("decision.how.proposal")
        case .clarification: Phrase("decision.how.clarification")
        case .feelings: Phrase("decision.how.feelings")
        case .amendments: Phrase("decision.how.amendments")
        case .objections: Phrase("decision.how.objections")
        case .adopted: Phrase("decision.how.adopted")
        case .withdrawn: Phrase("decision.how.withdrawn")
        }
    }

    private func drawObjections(
        _ objections: [Objection], _ decision: Decision, into grid: inout Grid, _ rect: Rect
    ) {
        guard !objections.isEmpty else {
            StyledText(wording(.noObjection), .muted).draw(into: &grid, rect)
            return
        }
        let rows = objections.map { objection in
            contributionLines(
                session?.contributions[objection.contribution], columns: rect.columns)
                + [statusLine(objection, decision)]
        }
        let selected = workshop?.list
        let list = selected ?? SelectableList(selected: rows.count - 1)
        list.draw(
            into: &grid, rect, count: rows.count, isFocused: selected != nil,
            height: { rows[$0].count }, item: { rows[$0] })
    }

    private func statusLine(_ objection: Objection, _ decision: Decision) -> StyledText {
        let phrase = Phrase.objection(
            objection.status.rawValue, liftedBy: decision.number(of: objection.version))
        let stands = objection.status == .open || objection.status == .maintained
        return StyledText(
            "    \(stands ? "●" : "✓") " + wording(phrase), stands ? .warning : .good)
    }
}

extension Phrase {
    fileprivate static let noObjection = Phrase("decision.noObjection")
}
