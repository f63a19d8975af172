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
            let now = now
            var entropy = event.entropy
            return make { session throws(ChangeError) in
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
