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
        strip(decision).truncated(columns: head.columns).draw(into: &grid, head)
        var rest = drawProposal(decision, into: &grid, afterHead)
        rest = drawHow(how(decision), into: &grid, rest)
        if decision.isOver || decision.phase == .objections {
            drawObjections(
                session.objections(of: round), liftedBy: { decision.number(of: $0.version) },
                into: &grid, rest)
            return
        }
        let said = session.said(in: decision.phase, of: round)
        if said.isEmpty { rest = drawGuidance(round, into: &grid, rest) }
        drawContributions(count: said.count, into: &grid, rest) { said[$0] }
    }

    /// Nothing is both adopted and withdrawn.
    private func strip(_ decision: Decision) -> StyledText {
        let end: Decision.Phase = decision.phase == .withdrawn ? .adopted : .withdrawn
        let phases = Decision.Phase.allCases.filter { $0 != end }
        return phaseStrip(
            phases.map { .decisionPhase($0.rawValue) }, at: phases.firstIndex(of: decision.phase))
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
}
