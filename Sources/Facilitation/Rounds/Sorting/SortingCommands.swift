import TerminalUI
import Wording
import Workshop

/// Themes.
let sortingCommands: [Command] = [
    Command("new-theme", .control("n"), rank: 2, where: { $0.isIn(.sorting) }) {
        state, name, event in
        let note = (state.workshop?.note).map { [$0.id] } ?? []
        guard !name.isEmpty else {
            state.enterMode(.nameTheme(note))
            return []
        }
        return state.make { session, now, entropy in
            try session.newTheme(name, with: note, entropy: &entropy, at: now)
        }
    },
    Command("empty-theme", where: { $0.session?.startedAt != nil }) { state, name, event in
        guard !name.isEmpty else {
            state.enterMode(.nameTheme([]))
            return []
        }
        return state.make { session, now, entropy in
            try session.newTheme(name, entropy: &entropy, at: now)
        }
    },
    onTheme("describe-theme", .control("g"), rank: 6) { state, theme in
        state.openForm(.theme(theme.id))
    },
    onTheme("open-theme") { state, theme in
        state.popups.append(.theme(ThemePopup(theme: theme.id)))
        return []
    },
    onTheme("merge-themes") { state, theme in
        state.popups.append(.palette(Palette(.themeToMerge(theme.id))))
        return []
    },
    onTheme("remove-theme") { state, theme in
        return state.make { session, now in try session.removing(theme.id, at: now) }
    },
    onTheme("theme-up") { state, theme in
        return state.make { session, now in try session.moving(theme.id, by: -1, at: now) }
    },
    onTheme("theme-down") { state, theme in
        return state.make { session, now in try session.moving(theme.id, by: 1, at: now) }
    },
    Command(
        "sort", where: { $0.isIn(.sorting) },
        obstacle: { $0.workshop?.note == nil ? .everythingIsSorted : nil }
    ) { state, name, _ in
        let found = name.isEmpty ? [] : state.session?.themes(called: name) ?? []
        guard let note = state.workshop?.note else { return [] }
        guard found.count == 1, let theme = found.first else {
            state.popups.append(.palette(Palette(.themeForNotes([note.id]), typed: name)))
            return []
        }
        return state.make { session, now in try session.sorting([note.id], into: theme, at: now) }
    },
    Command("find-note", .control("f"), rank: 5, where: { $0.isIn(.sorting) }) { state, text, _ in
        state.popups.append(.finder(NoteFinder(field: TextField(text))))
        return []
    },
    Command(
        "find-contribution", where: { $0.session?.startedAt != nil && !$0.isIn(.sorting) },
        obstacle: { $0.session?.contributions.isEmpty ?? true ? .noContributionAtHand : nil }
    ) { state, text, _ in
        state.popups.append(.finder(NoteFinder(field: TextField(text))))
        return []
    },
    Command(
        "next-notes", where: { $0.isIn(.sorting) },
        obstacle: { ($0.session?.noteFilters.count ?? 1) > 1 ? nil : .nothingToTellApart }
    ) { state, _, _ in
        state.turnFilter(by: 1)
        return []
    },
    Command(
        "propose-themes", where: { $0.isIn(.sorting) },
        obstacle: { $0.workshop?.note == nil ? .everythingIsSorted : nil }
    ) { state, _, _ in
        state.propose()
        return []
    },
    Command(
        "duplicate", where: { $0.isIn(.sorting) },
        obstacle: { $0.contributionAtHand == nil ? .noContributionAtHand : nil }
    ) { state, _, _ in
        guard let note = state.contributionAtHand else { return [] }
        state.popups.append(.palette(Palette(.themeForCopy(note.id))))
        return []
    },
]

/// A command on the theme that is selected, else on the last one.
private func onTheme(
    _ name: String, _ keys: Key..., rank: Int? = nil,
    run: @escaping @Sendable (inout State, Theme) -> [Effect]
) -> Command {
    return Command(
        name, keys, rank: rank, where: { $0.isIn(.sorting) },
        obstacle: { $0.themeAtHand == nil ? .noThemeYet : nil }
    ) { state, _, _ in
        guard let theme = state.themeAtHand else { return [] }
        return run(&state, theme)
    }
}

extension State {
    /// The theme that a command means: the selected one, else the last one.
    var themeAtHand: Theme? {
        if case .theme(let id)? = selectedItem { return session?.themes[id] }
        return session?.themes.last
    }
}
