import TerminalUI
import Wording
import Workshop

/// Links between themes.
let linkCommands: [Command] = [
    Command(
        "link-theme", where: { $0.isIn(.sorting) },
        obstacle: { ($0.session?.themes.count ?? 0) < 2 ? .linkNeedsTwo : nil }
    ) { state, _, _ in
        guard let theme = state.themeAtHand else { return [] }
        return state.openForm(.link(theme.id))
    },
    Command(
        "unlink-theme", where: { $0.isIn(.sorting) },
        obstacle: { $0.themeAtHand?.links.isEmpty ?? true ? .noLinks : nil }
    ) { state, _, _ in
        guard let theme = state.themeAtHand else { return [] }
        state.popups.append(.palette(Palette(.linkToRemove(theme.id))))
        return []
    },
    Command(
        "show-links",
        obstacle: {
            $0.session?.themeLinks.isEmpty ?? true
                && $0.workshop?.stage.directions.spotlight
                    != .links
                ? .noLinksAtAll : nil
        }
    ) { state, _, _ in
        state.turnSpotlight(on: .links)
        return []
    },
]

extension Phrase {
    static let linkNeedsTwo = Phrase("link.needsTwo")
    static let noLinks = Phrase("link.none")
    static let noLinksAtAll = Phrase("link.noneAtAll")
    static let chooseLink = Phrase("link.choose")
}
