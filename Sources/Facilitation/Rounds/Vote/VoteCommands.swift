import TerminalUI
import Wording
import Workshop

/// Votes.
let voteCommands: [Command] = [
    goingOn("open-vote", at: .options),
    goingOn("reveal", at: .voting),
    Command(
        "back-in-vote", .control("b"), rank: 9,
        where: { $0.voteAtHand?.step == .revealed || $0.hasOptionsBehind }
    ) { state, _, _ in
        guard let round = state.session?.round?.id else { return [] }
        return state.turning { session, now in try session.goingBackInVote(in: round, at: now) }
    },
    Command(
        "options-from-themes", .control("g"), rank: 4,
        where: { $0.voteAtHand?.step == .options },
        obstacle: { ($0.session?.themes.isEmpty ?? true) ? .noThemeYet : nil }
    ) { state, _, event in
        guard let round = state.session?.round?.id else { return [] }
        return state.make { session, now, entropy in
            try session.addingOptions(
                session.themes.map(\.name), in: round, entropy: &entropy, at: now)
        }
    },
    Command(
        "options-from-strong", .control("r"), rank: 5,
        where: { $0.voteAtHand?.step == .options },
        obstacle: { ($0.session?.strong.isEmpty ?? true) ? .nothingStrong : nil }
    ) { state, _, event in
        guard let session = state.session, let round = session.round?.id else { return [] }
        let strong = session.strong
        return state.make { session, now, entropy in
            try session.addingOptions(from: strong, in: round, entropy: &entropy, at: now)
        }
    },
    Command("vote-again", where: { $0.voteToRepeat != nil }) { state, _, _ in
        guard let vote = state.voteToRepeat else { return [] }
        let effects = state.make { session, now, entropy in
            try session.votingAgain(on: vote, entropy: &entropy, at: now)
        }
        if !effects.isEmpty { state.message = StatusMessage(Phrase("message.voteAgain")) }
        return effects
    },
    Command(
        "discuss-options",
        where: { state in
            state.voteToRepeat.flatMap(state.vote).map { $0.form.gathersOptions } ?? false
        }
    ) { state, minutes, _ in
        guard let vote = state.voteToRepeat else { return [] }
        guard minutes.isEmpty || Int(minutes).map((1...180).contains) ?? false else {
            return state.refuse(minutes, in: 1...180)
        }
        let each = Int(minutes) ?? 5
        let effects = state.make { session, now, entropy in
            try session.discussingOptions(
                of: vote, secondsEach: each * 60, entropy: &entropy, at: now)
        }
        if !effects.isEmpty {
            state.message = StatusMessage(
                Phrase("message.discussOptions", .number("minutes", each)))
        }
        return effects
    },
]

/// A command that goes on to what comes after one step of a vote.
private func goingOn(_ name: String, at step: Vote.Phase) -> Command {
    Command(
        name, .control("n"), rank: 2, where: { $0.voteAtHand?.step == step },
        // A ballot that was refused, or not entered yet, would not be counted.
        obstacle: { state in
            if case .question(.recount)? = state.popup { return Phrase("message.recountIsOpen") }
            return state.lineIsEmpty || state.popup != nil ? nil : .lineNotEntered
        }
    ) { state, _, _ in
        guard let round = state.session?.round?.id else { return [] }
        return state.turning { session, now in try session.goingOnWithVote(in: round, at: now) }
    }
}

extension State {
    /// Turns a vote; what was selected belongs to the step before.
    fileprivate mutating func turning(_ rule: Rule) -> [Effect] {
        workshop?.list = nil
        return make(rule)
    }

    /// The vote that may be held again, while the workshop goes on.
    fileprivate var voteToRepeat: ID<Round>? { isUnderWay ? session?.voteToRepeat : nil }

    /// Whether one could go back to the options, which not every form has.
    fileprivate var hasOptionsBehind: Bool {
        voteAtHand.map { $0.step == .voting && $0.form.gathersOptions } ?? false
    }
}

extension Phrase {
    static let lineNotEntered = Phrase("message.lineNotEntered")
}

extension Session {
    /// The contributions marked as strong, repetitions apart.
    fileprivate var strong: [ID<Contribution>] {
        contributions.filter {
            $0.marks.contains(.strong) && $0.isPublished && $0.copyOf == nil
        }.map(\.id)
    }
}

extension Phrase {
    fileprivate static let nothingStrong = Phrase("message.nothingStrong")
}
