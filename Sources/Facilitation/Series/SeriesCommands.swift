import TerminalUI
import Wording
import Workshop

/// What goes beyond one workshop: the next one, and what is done in this one afterwards.
let seriesCommands: [Command] = [
    Command("prepare-next", where: { $0.isIn(.closing) || $0.isOver }) { state, title, _ in
        state.openForm(.nextSession(title: title))
    },
    Command("sort-afterwards", where: { $0.session?.endedAt != nil }) { state, _, event in
        state.sortAfterwards(event)
    },
]

extension State {
    /// Whether the workshop was closed, or was written down afterwards and never ran.
    var isOver: Bool {
        guard let session else { return false }
        return session.endedAt != nil || session.startedAt == nil && !session.contributions.isEmpty
    }

    /// Goes back to the board, or makes one where the agenda has none.
    fileprivate mutating func sortAfterwards(_ event: Event) -> [Effect] {
        var effects: [Effect] = []
        if session?.agenda.contains(where: { $0.kind == .sorting }) == false {
            effects = make { session, now, entropy in
                try session.adding(.sorting, after: nil, entropy: &entropy, at: now)
            }
        }
        guard let board = session?.agenda.first(where: { $0.kind == .sorting }) else { return [] }
        workshop?.list = nil
        return effects
            + make { session, now in try session.entering(board.id, at: now) }
    }
}
