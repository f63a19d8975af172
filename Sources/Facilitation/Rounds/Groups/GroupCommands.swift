import TerminalUI
import Wording
import Workshop

/// Open groups.
let groupCommands: [Command] = [
    Command(
        "open-groups", .control("n"), rank: 2, where: { $0.isIn(.groups) },
        obstacle: {
            guard $0.session?.themes.isEmpty ?? true else { return nil }
            return $0.session?.topicsWithoutGroup.isEmpty ?? true ? .noThemeYet : nil
        }
    ) { state, _, event in
        guard !(state.session?.themes.isEmpty ?? true) else {
            state.popups.append(.palette(Palette(.topicForGroup)))
            return []
        }
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

extension Palette {
    /// The topics of an open space that no group carries on yet, each alone, then all of them.
    func topicsForGroups(in state: State) -> [Item] {
        let topics = state.session?.topicsWithoutGroup ?? []
        let items = topics.map {
            Item(
                value: .topics([$0.id]), name: $0.text.replacing("\n", with: " "), detail: "")
        }
        guard topics.count > 1 else { return items }
        let all = Item(
            value: .topics(topics.map(\.id)), name: state.wording(Phrase("palette.allTopics")),
            detail: "")
        return items + [all]
    }
}

extension Phrase {
    static let chooseTopic = Phrase("palette.topic")
}
