import TerminalUI
import Wording
import Workshop

/// What becomes of a contribution that names somebody who does not permit it.
let namingCommands: [Command] = [
    answering("show-name", .control("d"), .named),
    answering("seat-for-name", .control("v"), .seat),
    answering("keep-off-stage", .control("x"), .withheld),
]

// Keys of their own, and no digits: what is typed goes on being text while this is asked.
private func answering(_ name: String, _ key: Key, _ answer: NamingAnswer) -> Command {
    Command(name, key, where: { $0.namingAtHand != nil }) { state, _, _ in
        guard let id = state.namingAtHand else { return [] }
        return state.answerNaming(id, answer, in: .room)
    }
}

extension State {
    /// Notes what becomes of a contribution, and says it.
    mutating func answerNaming(
        _ id: ID<Contribution>, _ answer: NamingAnswer, in place: NamingPlace
    ) -> [Effect] {
        let outcome = attempt { session, now in
            try session.answeringNaming([id], answer, in: place, at: now)
        }
        switch outcome {
        case .made, .unchanged:
            message = StatusMessage(answer.said(in: place, hasSeat: hasSeat(id, in: place)))
        case .refused: break
        }
        return outcome.effects
    }

    /// Whether seats may stand for all those whom a contribution names.
    private func hasSeat(_ id: ID<Contribution>, in place: NamingPlace) -> Bool {
        guard let session, let contribution = session.contributions[id] else { return true }
        return UnpermittedNames(of: session, in: place).hasSeat(in: contribution)
    }
}
