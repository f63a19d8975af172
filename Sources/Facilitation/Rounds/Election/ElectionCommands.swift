import TerminalUI
import Wording
import Workshop

/// Elections without candidate.
let electionCommands: [Command] = [
    turning(
        "go-on-electing", .control("n"), rank: 2, at: { $0 != .objections && $0 != .elected }
    ) { session, round, now in
        try session.goingOnWithElection(in: round, at: now)
    },
    turning("elect", .control("n"), rank: 2, at: { $0 == .objections }) { session, round, now in
        try session.goingOnWithElection(in: round, at: now)
    },
    turning("back-in-election", .control("b"), rank: 9, at: { $0 != .post }) {
        session, round, now in
        try session.goingBackInElection(in: round, at: now)
    },
    settingDay("elected-until", where: { $0.electionAtHand != nil }) { day, session, round, now in
        try session.settingTerm(until: day, in: round, at: now)
    },
]

/// A command that turns an election to another phase; what was selected belongs to the one before.
private func turning(
    _ name: String, _ key: Key, rank: Int,
    at phases: @escaping @Sendable (Election.Phase) -> Bool,
    _ change: @escaping @Sendable (Session, ID<Round>, Moment) throws -> Change
) -> Command {
    Command(name, key, rank: rank, where: { $0.electionAtHand.map { phases($0.phase) } ?? false }) {
        state, _, _ in
        guard let round = state.session?.round?.id else { return [] }
        let effects = state.make { session, now in try change(session, round, now) }
        if !effects.isEmpty { state.workshop?.list = nil }
        return effects
    }
}
