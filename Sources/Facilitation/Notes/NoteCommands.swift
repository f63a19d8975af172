import TerminalUI
import Wording
import Workshop

/// What was said, and what is said aside.
let noteCommands: [Command] = [
    Command("private-note", .function(9)) { state, text, event in
        guard !text.isEmpty else {
            state.enterMode(.notePrivately)
            return []
        }
        return state.make { session, now, entropy in
            try session.notingPrivately(text, entropy: &entropy, at: now)
        }
    },
    Command(
        "notes",
        obstacle: { ($0.session?.notesAside.isEmpty ?? true) ? .noNotesYet : nil }
    ) { state, _, _ in
        state.popups.append(.notes(NotesPopup()))
        return []
    },
    Command("park") { state, text, event in
        return state.make { session, now, entropy in
            try session.parking(text, entropy: &entropy, at: now)
        }
    },
    onContribution("amend") { state, contribution in
        state.enterMode(.amend(contribution.id), text: contribution.text)
        return []
    },
    onContribution("mark-strong") { state, contribution in
        return state.toggle(.strong, on: contribution.id)
    },
    onContribution("set-aside") { state, contribution in
        return state.toggle(.setAside, on: contribution.id)
    },
    onContribution("mark-illegible") { state, contribution in
        return state.make { session, now in
            try session.toggling(.illegible, on: contribution.id, at: now)
        }
    },
    onContribution("reassign") { state, contribution in
        guard state.session?.attribution != Attribution.none else {
            state.message = StatusMessage(ChangeError.authorsAreNotKept.phrase, .warning)
            return []
        }
        state.popups.append(.palette(Palette(.author([contribution.id]))))
        return []
    },
    onContribution("move-contribution") { state, contribution in
        state.chooseOtherPlace(for: contribution.id)
    },
    onContribution("strike") { state, contribution in
        state.popups.append(.question(.strike(contribution.id)))
        return []
    },
]

/// A command on the contribution that is selected, else on the last one of the round.
private func onContribution(
    _ name: String, run: @escaping @Sendable (inout State, Contribution) -> [Effect]
) -> Command {
    Command(
        name, where: { $0.session?.round != nil },
        obstacle: { $0.contributionAtHand == nil ? .noContributionAtHand : nil }
    ) { state, _, _ in
        guard let contribution = state.contributionAtHand else { return [] }
        return run(&state, contribution)
    }
}

extension State {
    /// The contribution that a command means: the selected one, the note on the board, else the
    /// last one of the round that was not struck.
    var contributionAtHand: Contribution? {
        if let selectedContribution { return selectedContribution }
        guard let session = workshop?.session, let round = session.round else { return nil }
        if round.kind == .sorting, let note = workshop?.note { return note }
        switch round.content {
        // The last of those that are shown, not one of another table or prompt.
        case .pairs, .smallGroups,
            .discussion where round.gathersByOrganisation:
            let shown = session.shownContributions(of: round)
            return shown.reversed().lazy.compactMap { session.contributions[$0] }
                .first { !$0.isStruck }
        default:
            return session.lastContributions(50, of: round.id).last { !$0.isStruck }
        }
    }
}
