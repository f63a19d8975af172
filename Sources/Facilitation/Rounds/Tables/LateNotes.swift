import TerminalUI
import Wording
import Workshop

/// Where notes go that come in after their round: to a table of it, or to the round where it has none.
enum LatePlace: Equatable, Sendable {
    case table(ID<Table>)
    case round(ID<Round>)

    /// Where the late notes of a round begin.
    init(in round: Round) {
        if case .smallGroups(let groups) = round.content, let first = groups.tables.first {
            self = .table(first.id)
        } else {
            self = .round(round.id)
        }
    }
}

// The papers of a slot come in while the next one goes on. They are written there without going
// there: nothing of this is in the session, so that neither clocks nor the room's screen move.
extension State {
    /// The round that late notes are written into, and the table; nil while none are.
    var lateNotes: (round: Round, table: Table?)? {
        guard let place = workshop?.late, let session else { return nil }
        switch place {
        case .round(let id):
            return session.agenda[id].map { ($0, nil) }
        case .table(let id):
            for round in session.agenda {
                guard case .smallGroups(let groups) = round.content,
                    let table = groups.tables.first(where: { $0.id == id })
                else { continue }
                return (round, table)
            }
            return nil
        }
    }

    /// The rounds that late notes may be for, the last one first: those that are over, whose notes
    /// are of people or tables.
    var lateRounds: [Round] {
        guard let session else { return [] }
        return session.agenda.reversed().filter { round in
            guard round.clock != nil, round.id != session.currentRound || session.endedAt != nil
            else { return false }
            return round.content.takesLateNotes
        }
    }

    /// Begins to write late notes, or comes back from them.
    mutating func writeLate(_ typed: String) -> [Effect] {
        if typed.isEmpty, workshop?.late != nil {
            workshop?.late = nil
            return []
        }
        let rounds = lateRounds
        guard !rounds.isEmpty else {
            message = StatusMessage(.noLateRound, .warning)
            return []
        }
        let found = typed.isEmpty ? rounds : rounds.filter { isCalled($0, typed) }
        guard found.count == 1 else {
            popups.append(.palette(Palette(.lateRound, typed: found.isEmpty ? "" : typed)))
            if found.isEmpty { message = StatusMessage(.noSuchLateRound(typed), .warning) }
            return []
        }
        return writeLate(in: found[0])
    }

    /// Begins to write late notes into a round.
    mutating func writeLate(in round: Round) -> [Effect] {
        workshop?.late = LatePlace(in: round)
        workshop?.list = nil
        return []
    }

    /// Whether somebody may mean a round by that: its place in the agenda, or a part of its name.
    private func isCalled(_ round: Round, _ typed: String) -> Bool {
        if let number = typed.number {
            return session?.agenda.index(of: round.id) == number - 1
        }
        return round.name(wording).folded.contains(typed.folded)
    }

    /// Comes back where the place of late notes is gone, or is at hand again anyway.
    mutating func dropLatePlaceThatIsGone() {
        guard workshop?.late != nil else { return }
        let round = lateNotes?.round.id
        guard round == nil || round == session?.currentRound && session?.endedAt == nil else {
            return
        }
        workshop?.late = nil
    }

    /// Draws where late notes go, and what is there.
    func drawLateNotes(
        in round: Round, at table: Table?, into grid: inout Grid, _ rect: Rect
    ) {
        guard let session else { return }
        let title = StyledText(wording(.lateNotes(round.name(wording))) + "   ", .warning)
        var list = rect
        if case .smallGroups(let groups) = round.content {
            list = drawTableHead(
                groups, atHand: table, of: round, after: title, into: &grid, rect)
        } else {
            let rows = title.drawWrapped(into: &grid, rect)
            list = rect.splitTop(rows + 1).rest
        }
        let shown = session.ids(late: round, at: table)
        drawContributions(count: shown.count, into: &grid, list) {
            session.contributions[shown[$0]]
        }
    }
}

extension RoundContent {
    /// Whether notes of such a round come in on paper, and mean what was said and nothing else.
    fileprivate var takesLateNotes: Bool {
        switch self {
        case .goRound, .pairs, .smallGroups, .discussion: true
        case .opening, .sorting, .vote, .decision, .election, .groups, .closing, .pauseBreak,
            .unknown:
            false
        }
    }
}

extension Session {
    /// The notes that stand where late ones are written.
    func ids(late round: Round, at table: Table?) -> OrderedIDs {
        table.map { ids(of: round.id, from: $0.id) } ?? ids(of: round.id)
    }
}

extension String {
    /// The number that it writes, with either row of a French keyboard's digits; nil for other words.
    var number: Int? {
        let digits = map { Key.character($0).digit }
        guard !digits.isEmpty, digits.count < 10, digits.allSatisfy({ $0 != nil }) else {
            return nil
        }
        return digits.reduce(0) { $0 * 10 + ($1 ?? 0) }
    }
}

extension Phrase {
    fileprivate static func lateNotes(_ round: String) -> Phrase {
        Phrase("screen.lateNotes", .text("round", round))
    }
    fileprivate static let noLateRound = Phrase("message.noLateRound")
    fileprivate static func noSuchLateRound(_ name: String) -> Phrase {
        Phrase("message.noSuchLateRound", .text("name", name))
    }
}
