import TerminalUI
import ThemeSuggestion
import Wording
import Workshop

/// Groups proposed for a wall of unsorted notes, to be accepted or passed over one by one.
struct ProposalPopup: Equatable, Sendable {
    /// What is still proposed.
    var groups: [SessionProposal.Group]
    /// The selected group.
    var list = SelectableList()
}

extension State {
    /// Proposes groups for what is unsorted; nothing is sorted by that.
    mutating func propose() {
        let proposed = workshop?.suggestions.proposal()
        let groups = (proposed?.groups ?? []).filter { $0.notes.count > 1 }
        guard !groups.isEmpty else {
            message = StatusMessage(.nothingToPropose)
            return
        }
        popups.append(.proposal(ProposalPopup(groups: groups)))
    }

}

extension ProposalPopup: WordlessPopup {
    var popup: Popup { .proposal(self) }
    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawProposal(self, in: &frame)
    }

    /// Enter makes a theme of a group, Delete passes it over.
    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        list.clamp(count: groups.count)
        if list.handle(key, count: groups.count) { return [] }
        switch key {
        case .escape, .control("c"):
            state.popup = nil
        case .control("z"):
            return state.undo()
        case .control("y"):
            return state.redo()
        case .enter, .delete:
            guard groups.indices.contains(list.selected) else { return [] }
            let group = groups.remove(at: list.selected)
            if groups.isEmpty { state.popup = nil }
            guard key == .enter else { return [] }
            let notes = group.notes.filter { state.session?.contributions[$0]?.theme == nil }
            return state.make { session, now, entropy in
                try session.newTheme(group.name, with: notes, entropy: &entropy, at: now)
            }
        default:
            break
        }
        return []
    }
}

extension Phrase {
    static let nothingToPropose = Phrase("message.nothingToPropose")
}

extension State {
    /// Proposed groups, each by its name and its first notes.
    func drawProposal(_ proposal: ProposalPopup, in frame: inout Frame) -> Position? {
        guard let session else { return nil }
        let rect = popupFrame(columns: 100, rows: size.rows)
        frame.pane("proposal", in: rect, input: PopupInput(proposal, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(.proposalTitle),
                hints: [
                    (Key.enter.name(wording), .hintMakeTheme),
                    (Key.delete.name(wording), .hintPassOver),
                    (Key.escape.name(wording), .hintClose),
                ], into: &grid, rect)
            proposal.list.draw(
                into: &grid, inner, count: proposal.groups.count, height: { _ in 5 }
            ) { place in
                lines(of: proposal.groups[place], session, columns: inner.columns)
            }
        }
        return nil
    }

    private func lines(
        of group: SessionProposal.Group, _ session: Session, columns: Int
    ) -> [StyledText] {
        let head =
            StyledText(group.name, .heading)
            + StyledText("   " + wording(.contributions(group.notes.count)), .muted)
        let notes = group.notes.prefix(3).compactMap { session.contributions[$0] }.map { note in
            StyledText("  " + note.text.replacing("\n", with: " ")).truncated(columns: columns)
        }
        return [head.truncated(columns: columns)] + notes
    }
}

extension Phrase {
    static let proposalTitle = Phrase("proposal.title")
    static let hintMakeTheme = Phrase("hint.line.makeTheme")
    static let hintPassOver = Phrase("hint.line.passOver")
}
