import TerminalUI
import Wording
import Workshop

extension State {
    /// The tables, the one at hand, and its notes.
    func drawTables(
        _ groups: SmallGroups, of round: Round, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let (head, rest) = rect.splitTop(1)
        let phase: Phrase =
            switch groups.phase {
            case .atTables: .atTables
            case .reportBack: .reportBack
            case .plenary: .plenary
            }
        var line = StyledText(wording(phase) + "   ", .heading)
        if groups.phase != .plenary {
            for (place, table) in groups.tables.enumerated() {
                let count = session.ids(of: round.id, from: table.id).count
                let own = session.name(of: table)
                var name = own.isEmpty ? wording(.table(place + 1)) : own
                // Titles of topics are sentences: only the one at hand is read whole.
                if table.id != groups.tableAtHand?.id {
                    name = TextLayout.truncated(name, columns: 24)
                }
                if !table.room.isEmpty { name += " · " + wording.room(table.room) }
                let isAtHand = table.id == groups.tableAtHand?.id
                line.append(
                    "\(isAtHand ? "▸ " : "")\(name) (\(count))   ", isAtHand ? .accent : .muted)
            }
        }
        line.truncated(columns: head.columns).draw(into: &grid, head)
        var list = rest.splitTop(1).rest
        if let table = groups.tableAtHand, !table.members.isEmpty || table.reporter != nil {
            let (who, below) = list.splitTop(1)
            var names = table.members.map { session.shownName(of: $0, wording) }
                .joined(separator: ", ")
            if let reporter = table.reporter {
                names += "   " + wording(.reporter(session.shownName(of: reporter, wording)))
            }
            StyledText(names, .muted).truncated(columns: who.columns).draw(into: &grid, who)
            list = below
        }
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
    static func reporter(_ name: String) -> Phrase {
        Phrase("tables.reporter", .text("name", name))
    }
}
