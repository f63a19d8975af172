import TerminalUI
import Wording
import Workshop

/// Open groups.
let groupCommands: [Command] = [
    Command(
        "open-groups", .control("n"), rank: 2, where: { $0.isIn(.groups) },
        obstacle: { ($0.session?.themes.isEmpty ?? true) ? .noThemeYet : nil }
    ) { state, _, event in
        return state.make { session, now, entropy in
            try session.openingGroups(entropy: &entropy, at: now)
        }
    },
    Command("open-group", where: { $0.isIn(.groups) }) { state, name, event in
        return state.make { session, now, entropy in
            try session.openingGroup(name, entropy: &entropy, at: now)
        }
    },
    Command(
        "edit-group", .control("g"), rank: 3, where: { $0.isIn(.groups) },
        obstacle: { $0.groupAtHand == nil ? .noGroupYet : nil }
    ) { state, _, _ in
        guard let group = state.groupAtHand else { return [] }
        return state.openForm(.group(group.id))
    },
]

extension State {
    /// The group that a command means: the selected one, else the first.
    var groupAtHand: OpenGroup? {
        if case .group(let id)? = selectedItem { return session?.groups[id] }
        return session?.groups.first
    }
}
