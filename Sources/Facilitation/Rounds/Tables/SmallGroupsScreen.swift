import TerminalUI
import Wording
import Workshop

extension State {
    /// The tables, the one at hand, and its notes.
    func drawTables(
        _ groups: SmallGroups, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let phase: Phrase =
            switch groups.phase {
            case .atTables: .atTables
            case .reportBack: .reportBack
            case .plenary: .plenary
            }
        var list = drawTableHead(
            groups, atHand: groups.tableAtHand, of: round,
            after: StyledText(wording(phase) + "   ", .heading), into: &grid, rect)
        if groups.tables.isEmpty {
            list = drawGuidance(round, into: &grid, list)
            list = drawSaid(in: round, into: &grid, list)
            _ = StyledText(wording(session.hasSatAtTables ? .rotateTables : .noTables))
                .drawWrapped(into: &grid, list, .left)
            return
        }
        drawContributions(of: round, into: &grid, list)
    }
}

extension Session {
    /// Whether people sat at the tables of a round before the one at hand.
    fileprivate var hasSatAtTables: Bool {
        agenda.prefix { $0.id != facts.currentRound }.contains { round in
            guard case .smallGroups(let groups) = round.content else { return false }
            return groups.tables.contains { !$0.members.isEmpty }
        }
    }
}

extension Phrase {
    static let atTables = Phrase("tables.atTables")
    static let reportBack = Phrase("tables.reportBack")
    static let plenary = Phrase("tables.plenary")
    static let rotateTables = Phrase("tables.rotate")
    static let noTables = Phrase("tables.none")
    static func table(_ number: Int) -> Phrase { Phrase("tables.table", .number("number", number)) }
}
