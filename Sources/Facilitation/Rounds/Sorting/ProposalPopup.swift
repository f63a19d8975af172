import TerminalUI
import ThemeSuggestion
import Wording
import Workshop

/// Groups proposed for a wall of unsorted notes, to be accepted or passed over one by one.
struct ProposalPopup: Equatable, Sendable {
    /// What is still proposed.
    var groups: [Proposed]
    /// The selected group.
    var list = SelectableList()

    /// Notes that may make a theme.
    struct Proposed: Equatable, Sendable {
        let name: String
        var notes: [ID<Contribution>]
        /// Whether they say nearly the same.
        let isAlike: Bool
    }

    /// Takes out a group, and its notes from the others; none of fewer than two notes is left.
    mutating func accept(_ place: Int) -> Proposed {
        let group = groups.remove(at: place)
        let taken = Set(group.notes)
        for other in groups.indices { groups[other].notes.removeAll(where: taken.contains) }
        groups.removeAll { $0.notes.count < 2 }
        return group
    }
}

extension State {
    /// Proposes groups for what is unsorted, of one prompt or table where only that is gone through.
    ///
    /// First what says nearly the same, then what belongs together. Nothing is sorted by that.
    mutating func propose() {
        let notes = Set(workshop?.notesToSort ?? [])
        let proposed = workshop?.suggestions.proposal(among: notes)
        let alike = (proposed?.lookAlikes ?? []).map {
            ProposalPopup.Proposed(name: $0.name, notes: $0.notes, isAlike: true)
        }
        let others = (proposed?.groups ?? []).filter { group in
            group.notes.count > 1 && !alike.contains { Set($0.notes) == Set(group.notes) }
        }
        let groups =
            alike
            + others.map {
                ProposalPopup.Proposed(name: $0.name, notes: $0.notes, isAlike: false)
            }
        guard !groups.isEmpty else {
            message = StatusMessage(.nothingToPropose)
            return
        }
        popups.append(.proposal(ProposalPopup(groups: groups)))
    }

}

extension ProposalPopup: WordlessPopup {
    var popup: Popup { .proposal(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        [
            (Key.enter.name(state.wording), .hintMakeTheme),
            (Key.delete.name(state.wording), .hintPassOver),
            (Key.escape.name(state.wording), .hintClose),
        ]
    }

    var manualPlace: ManualPlace { .section(.round(.sorting)) }

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
        case .delete:
            guard groups.indices.contains(list.selected) else { return [] }
            groups.remove(at: list.selected)
            if groups.isEmpty { state.popup = nil }
        case .enter:
            guard groups.indices.contains(list.selected) else { return [] }
            let group = accept(list.selected)
            if groups.isEmpty { state.popup = nil }
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
        let rect = popupFrame(columns: 100, rows: pageRows)
        frame.pane("proposal", in: rect, input: PopupInput(proposal, in: self)) { grid, rect, _ in
            let inner = drawFrame(
                wording(.proposalTitle), hints: proposal.hints(in: self), into: &grid, rect)
            proposal.list.draw(
                into: &grid, inner, count: proposal.groups.count, height: { _ in 5 }
            ) { place in
                lines(of: proposal.groups[place], session, columns: inner.columns)
            }
        }
        return nil
    }

    private func lines(
        of group: ProposalPopup.Proposed, _ session: Session, columns: Int
    ) -> [StyledText] {
        let facts =
            StyledText("   " + wording(.contributions(group.notes.count)), .muted)
            + StyledText(group.isAlike ? "   " + wording(.sayNearlyTheSame) : "", .accent)
        let head =
            StyledText(group.name, .heading)
            .truncated(columns: max(8, columns - facts.columns)) + facts
        let notes = group.notes.prefix(3).compactMap { session.contributions[$0] }.map { note in
            StyledText("  " + note.text.replacing("\n", with: " ")).truncated(columns: columns)
        }
        return [head.truncated(columns: columns)] + notes
    }
}

extension Phrase {
    static let proposalTitle = Phrase("proposal.title")
    static let sayNearlyTheSame = Phrase("proposal.alike")
    static let hintMakeTheme = Phrase("hint.line.makeTheme")
    static let hintPassOver = Phrase("hint.line.passOver")
}
