import TerminalUI
import Wording
import Workshop

extension State {
    /// A key on somebody in the roster; nil when the line may have it.
    ///
    /// 1 and 2 give or take back the permissions, Delete notes that they left or came back, and 0
    /// takes out who was written there by mistake.
    mutating func pressParticipant(
        _ id: ID<Participant>, _ key: Key, _ event: Event
    ) -> [Effect]? {
        guard let participant = workshop?.session.participants[id] else { return nil }
        switch (key, key.digit) {
        case (.enter, _):
            return openForm(.participant(id))
        case (.delete, _):
            guard participant.isPresent else {
                return make { session, now, entropy in
                    try session.returning(id, entropy: &entropy, at: now)
                }
            }
            if workshop?.session.startedAt == nil || workshop?.session.round?.kind == .opening,
                let effects = dismiss(id)
            {
                return effects
            }
            return make { session, now in try session.leaving(id, at: now) }
        case (_, 0?):
            return make { session, now in try session.dismissing(id, at: now) }
        case (_, 1?):
            let permission = participant.inTheRoom.toggled
            let effects = make { session, now in
                try session.permitting([id], inTheRoom: permission, at: now)
            }
            if !effects.isEmpty { say(permission, .screenColumn, of: id) }
            return effects
        case (_, 2?):
            let permission = participant.inPublication.toggled
            let effects = make { session, now in
                try session.permitting([id], inPublication: permission, at: now)
            }
            if !effects.isEmpty { say(permission, .publicationColumn, of: id) }
            return effects
        default:
            return nil
        }
    }

    /// Says which permission somebody gave or refused.
    private mutating func say(
        _ permission: Permission, _ column: Phrase, of id: ID<Participant>
    ) {
        // In words both answers are told: a sign is not heard.
        guard let session, message == nil, !manner.isQuiet else { return }
        message = StatusMessage(
            Phrase(
                "message.permission", .text("name", session.shownName(of: id, wording)),
                .phrase("what", column), .text("sign", permission.sign)))
    }

    /// Takes out somebody who was written there by mistake; nil when they are named somewhere.
    private mutating func dismiss(_ id: ID<Participant>) -> [Effect]? {
        guard let session = workshop?.session, (try? session.dismissing(id, at: now)) != nil
        else { return nil }
        return make { session, now in try session.dismissing(id, at: now) }
    }
}

extension Permission {
    /// Given, unless it was given already.
    var toggled: Permission { self == .given ? .refused : .given }
}
