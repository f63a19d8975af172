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

    /// A key among proposed groups: Enter makes a theme of one, Delete passes it over.
    mutating func press(_ key: Key, in proposal: ProposalPopup, _ event: Event) -> [Effect] {
        var proposal = proposal
        proposal.list.clamp(count: proposal.groups.count)
        if proposal.list.handle(key, count: proposal.groups.count) {
            popup = .proposal(proposal)
            return []
        }
        switch key {
        case .escape, .control("c"):
            popup = nil
        case .control("z"):
            return undo()
        case .control("y"):
            return redo()
        case .enter, .delete:
            guard proposal.groups.indices.contains(proposal.list.selected) else { return [] }
            let group = proposal.groups.remove(at: proposal.list.selected)
            popup = proposal.groups.isEmpty ? nil : .proposal(proposal)
            guard key == .enter else { return [] }
            let notes = group.notes.filter { session?.contributions[$0]?.theme == nil }
            return make { session, now, entropy in
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
