import Stage
import TerminalUI
import Wording
import Workshop

// What decisions by consent and elections have in common on the screen: phases, what is to be done in the
// one at hand, and what stands against it.
extension State {
    /// The phases in a row, the one at hand set off.
    func phaseStrip(_ phases: [Phrase], at hand: Int?) -> StyledText {
        var strip = StyledText("")
        for (place, phase) in phases.enumerated() {
            strip.append(
                "\(place == hand ? "▸ " : "")\(wording(phase))  ",
                place == hand ? .accent : .muted)
        }
        return strip
    }

    /// What is to be done now, and what is left below it.
    func drawHow(_ how: Phrase, into grid: inout Grid, _ rect: Rect) -> Rect {
        let lines = StyledText(wording(how)).wrapped(columns: min(rect.columns, 100))
        for (offset, line) in lines.prefix(max(0, rect.rows - 2)).enumerated() {
            line.draw(into: &grid, rect.splitTop(offset).rest)
        }
        return rect.splitTop(lines.count + 1).rest
    }

    /// The objections, what became of each below it.
    ///
    /// - Parameter version: the number of the version that an objection was lifted by.
    func drawObjections(
        _ objections: [Objection], liftedBy version: (Objection) -> Int? = { _ in nil },
        into grid: inout Grid, _ rect: Rect
    ) {
        guard !objections.isEmpty else {
            StyledText(wording(Phrase("decision.noObjection")), .muted).draw(into: &grid, rect)
            return
        }
        let rows = objections.map { objection in
            let stands = objection.status == .open || objection.status == .maintained
            let status = wording(objection.status.sentence(liftedBy: version(objection)))
            return contributionLines(
                session?.contributions[objection.contribution], columns: rect.columns)
                + [StyledText("    \(stands ? "●" : "✓") " + status, stands ? .warning : .good)]
        }
        let selected = workshop?.list
        let list = selected ?? SelectableList(selected: rows.count - 1)
        list.draw(
            into: &grid, rect, count: rows.count, isFocused: selected != nil,
            height: { rows[$0].count }, item: { rows[$0] })
    }
}

extension Objection.Status {
    /// What became of an objection, as a sentence for who has not learnt the words of the method.
    ///
    /// - Parameter version: the number of the version of the proposal that lifted it, where one did.
    fileprivate func sentence(liftedBy version: Int?) -> Phrase {
        switch self {
        case .open: Phrase("objection.is.open")
        case .lifted:
            version.map { Phrase("objection.is.liftedBy", .number("version", $0)) }
                ?? Phrase("objection.is.lifted")
        case .withdrawn: Phrase("objection.is.withdrawn")
        case .maintained: Phrase("objection.is.maintained")
        }
    }
}
