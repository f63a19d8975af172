import TerminalUI
import Wording
import Workshop

/// Decisions by consent.
let decisionCommands: [Command] = [
    goingOn("next-phase") { $0 != .objections },
    goingOn("adopt") { $0 == .objections },
    turning(
        "previous-phase", .control("b"), rank: 9, at: { $0 != .proposal }
    ) { session, round, now in
        try session.goingBackInDecision(in: round, at: now)
    },
    Command(
        "amend-proposal", .control("g"), rank: 4,
        where: { $0.decisionAtHand.map { !$0.isOver } ?? false }
    ) { state, _, _ in
        guard let round = state.session?.round?.id else { return [] }
        return state.openForm(.proposal(round))
    },
    turning("withdraw-proposal", rank: nil, at: { !$0.isOver }) { session, round, now in
        try session.withdrawingProposal(in: round, at: now)
    },
    settingDay("review-on", where: { $0.decisionAtHand != nil }) { day, session, round, now in
        try session.settingReview(on: day, in: round, at: now)
    },
]

/// A command with a day behind its name; without one it takes the day away.
func settingDay(
    _ name: String, where isValid: @escaping @Sendable (State) -> Bool,
    _ change:
        @escaping @Sendable (CalendarDay?, Session, ID<Round>, Moment) throws -> Change
) -> Command {
    Command(name, where: isValid) { state, typed, _ in
        guard let round = state.session?.round?.id else { return [] }
        var day: CalendarDay?
        if !typed.trimmed.isEmpty {
            guard case .day(let read) = state.dayReader.reading(typed, leaning: .future) else {
                state.message = StatusMessage(
                    Phrase("review.notADay", .text("command", name)), .warning)
                return []
            }
            day = read
        }
        let chosen = day
        return state.make { session, now in try change(chosen, session, round, now) }
    }
}

/// A command that goes on to the next phase from those that `phases` lets through.
private func goingOn(
    _ name: String, _ phases: @escaping @Sendable (Decision.Phase) -> Bool
) -> Command {
    turning(name, .control("n"), rank: 2, at: { !$0.isOver && phases($0) }) { session, round, now in
        try session.goingOnWithDecision(in: round, at: now)
    }
}

/// A command that turns a decision to another phase; what was selected belongs to the one before.
private func turning(
    _ name: String, _ keys: Key..., rank: Int?,
    at phases: @escaping @Sendable (Decision.Phase) -> Bool,
    _ change: @escaping @Sendable (Session, ID<Round>, Moment) throws -> Change
) -> Command {
    Command(name, keys, rank: rank, where: { $0.decisionAtHand.map { phases($0.phase) } ?? false })
    {
        state, _, _ in
        guard let round = state.session?.round?.id else { return [] }
        let effects = state.make { session, now in try change(session, round, now) }
        if !effects.isEmpty { state.workshop?.list = nil }
        return effects
    }
}
