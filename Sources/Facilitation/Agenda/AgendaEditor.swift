import TerminalUI
import Wording
import Workshop

/// The agenda, before and during the workshop: its hours, add, copy, change, move, skip, go to a round,
/// and take minutes off what is left.
struct AgendaEditor: Equatable, Sendable {
    /// What is proposed to make up for a delay, until it is accepted.
    struct Proposal: Equatable, Sendable {
        /// The minutes to be taken off.
        let minutes: Int
        /// The rounds to be passed over.
        var dropped: Set<ID<Round>> = []
        /// The seconds that the facilitator has said for rounds.
        var set: [ID<Round>: Int] = [:]

        /// What it comes to.
        func cut(_ session: Session, at now: Moment) -> AgendaCut {
            AgendaCut(of: minutes, dropping: dropped, setting: set, in: session, at: now)
        }
    }

    /// The selected round.
    var list: SelectableList
    /// The minutes that are being typed for the selected round.
    var typed = ""
    /// What is proposed; nil where the agenda itself is changed.
    var proposal: Proposal?

    init(selected: Int, proposing minutes: Int? = nil) {
        list = SelectableList(selected: selected)
        proposal = minutes.map { Proposal(minutes: $0) }
    }
}

extension AgendaEditor: WordlessPopup {
    var popup: Popup { .agenda(self) }
    func hints(in state: State) -> [(String, Phrase)] {
        let ways = state.hints(of: self)
        return ways.dropLast() + state.furtherHints(of: self) + ways.suffix(1)
    }

    var manualPlace: ManualPlace { .section(.agenda) }

    var isForTheRoom: Bool { false }

    func isGone(from state: State) -> Bool { false }

    func draw(_ state: State, in frame: inout Frame) -> Position? {
        state.drawAgenda(self, in: &frame)
    }

    mutating func press(_ key: Key, _ event: Event, in state: inout State) -> [Effect] {
        guard let session = state.session else { return [] }
        list.clamp(count: session.agenda.count)
        // Whatever is done else, the minutes are not meant any more.
        let minutes = Int(typed)
        if takes(key) { return [] }
        typed = ""
        if list.handle(key, count: session.agenda.count) { return [] }
        switch (key, minutes) {
        case (.control("z"), _): return state.undo()
        case (.control("y"), _): return state.redo()
        case (.escape, .some), (.control("c"), .some): return []
        case (.escape, nil), (.function(3), _), (.control("c"), nil):
            state.popup = nil
            return []
        default: break
        }
        let round = session.agenda.isEmpty ? nil : session.agenda[list.selected]
        return proposal == nil
            ? change(round, key, minutes: minutes, in: &state)
            : propose(round, key, minutes: minutes, in: &state)
    }

    /// Takes a digit of the minutes, of either row of a keyboard, or the key that takes one back.
    private mutating func takes(_ key: Key) -> Bool {
        if let digit = key.digit {
            if typed.count < 3 { typed += "\(digit)" }
            return true
        }
        guard key == .backspace, !typed.isEmpty else { return false }
        typed.removeLast()
        return true
    }

    private mutating func change(
        _ round: Round?, _ key: Key, minutes: Int?, in state: inout State
    ) -> [Effect] {
        switch (key, round) {
        case (.function(2), _):
            state.popups.append(.palette(Palette(.kindOfRound(after: round?.id))))
        case (.function(4), _):
            return state.addRound(
                .pauseBreak, after: round?.id, plannedSeconds: (minutes ?? 10) * 60)
        case (.tab, _):
            return spread(minutes, in: &state)
        case (.enter, let round?):
            guard let minutes else { return state.openForm(.round(round.id)) }
            return state.plan(round, forSeconds: minutes * 60)
        case (.function(5), let round?), (.function(6), let round?):
            let step = key == .function(5) ? -1 : 1
            let effects = state.make { session, now in
                try session.moving(round.id, by: step, at: now)
            }
            if !effects.isEmpty { list.selected += step }
            return effects
        case (.function(8), let round?):
            let effects = state.make { session, now in try session.entering(round.id, at: now) }
            if !effects.isEmpty {
                state.workshop?.list = nil
                state.popup = nil
            }
            return effects
        case (.function(9), let round?):
            return state.selectingNewRound { state in
                state.make { session, now, entropy in
                    try session.copying(round.id, entropy: &entropy, at: now)
                }
            }
        case (.function(11), let round?), (.function(12), let round?):
            let step = key == .function(12) ? 60 : -60
            return state.plan(round, forSeconds: max(0, (round.plannedSeconds ?? 0) + step))
        case (.function(7), let round?):
            return state.make { session, now in try session.skipping(round.id, at: now) }
        case (.delete, let round?):
            return state.make { session, now in try session.removing(round.id, at: now) }
        default:
            break
        }
        return []
    }

    /// Proposes to take so many minutes off what is left, or as many as we are late.
    private mutating func spread(_ minutes: Int?, in state: inout State) -> [Effect] {
        guard let minutes = minutes ?? state.minutesLate, minutes > 0 else {
            state.message = StatusMessage(.notLate, .warning)
            return []
        }
        proposal = Proposal(minutes: minutes)
        return []
    }

    private mutating func propose(
        _ round: Round?, _ key: Key, minutes: Int?, in state: inout State
    ) -> [Effect] {
        guard let session = state.session, var proposal, let round else { return [] }
        switch key {
        case .enter where minutes != nil:
            proposal.set[round.id] = minutes.map { $0 * 60 }
        case .enter:
            return state.accept(proposal)
        case .delete, .function(7):
            guard round.id != session.currentRound || session.startedAt == nil else {
                state.message = StatusMessage(ChangeError.roundIsInUse.phrase, .warning)
                return []
            }
            if proposal.dropped.remove(round.id) == nil { proposal.dropped.insert(round.id) }
        case .function(11), .function(12):
            let lengths = proposal.cut(session, at: state.minute).lengths
            let seconds = lengths[round.id] ?? round.plannedSeconds ?? 0
            proposal.set[round.id] = max(0, seconds + (key == .function(12) ? 60 : -60))
        default: break
        }
        self.proposal = proposal
        return []
    }
}

extension State {
    /// The minutes that we are late; nil where we are not.
    var minutesLate: Int? {
        session.flatMap { AgendaTiming($0, at: minute).lateMinutes }.flatMap { $0 > 0 ? $0 : nil }
    }

    /// Adds a round, and selects it where the agenda is open.
    mutating func addRound(
        _ kind: RoundKind, after other: ID<Round>?, plannedSeconds: Int = 600
    ) -> [Effect] {
        selectingNewRound { state in
            state.make { session, now, entropy in
                try session.adding(
                    kind, after: other, plannedSeconds: plannedSeconds, entropy: &entropy, at: now)
            }
        }
    }

    /// Selects the round that is added where the agenda is open: the next key is meant for it.
    fileprivate mutating func selectingNewRound(_ add: (inout State) -> [Effect]) -> [Effect] {
        let known = Set(session?.agenda.map(\.id) ?? [])
        let effects = add(&self)
        if case .agenda(var editor)? = popup,
            let place = session?.agenda.firstIndex(where: { !known.contains($0.id) })
        {
            editor.list.selected = place
            editor.typed = ""
            popup = .agenda(editor)
        }
        return effects
    }

    fileprivate mutating func plan(_ round: Round, forSeconds seconds: Int) -> [Effect] {
        make { session, now in try session.planning(round.id, forSeconds: seconds, at: now) }
    }

    /// Takes the minutes off that were shown, and says when it ends now.
    fileprivate mutating func accept(_ proposal: AgendaEditor.Proposal) -> [Effect] {
        guard let session else { return [] }
        let cut = proposal.cut(session, at: minute)
        let effects = make { session, now in try session.shortening(cut, at: now) }
        guard !effects.isEmpty else { return [] }
        popup = nil
        let end = self.session.flatMap { AgendaTiming($0, at: minute).expectedEnd }
        message = StatusMessage(
            end.map { .shortened(cut.minutes - cut.missing, end: localTime($0)) }
                ?? .change("shorten-agenda"))
        return effects
    }
}

extension Phrase {
    static let notLate = Phrase("agenda.notLate")
    fileprivate static func shortened(_ minutes: Int, end time: String) -> Phrase {
        Phrase("agenda.shortened", .count(minutes), .text("time", time))
    }
}
