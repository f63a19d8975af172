import TerminalUI
import Wording
import Workshop

/// A step of the evening that somebody practises on: what to type next, and how it is known to be done.
struct GuideStep: Sendable {
    /// By which its text is found.
    let name: String
    /// The commands and keys that its text names, by the names that pages of the manual have for them.
    let keys: [String]
    /// Which of the prepared words somebody says; nil where nobody speaks.
    let words: Int?
    /// The kind of round that it belongs to: with that round it is over.
    let round: RoundKind?
    /// Whether it is for screens on which the room's has no space.
    let isForSmallScreens: Bool
    let isDone: @Sendable (State) -> Bool

    private init(
        _ name: String, _ keys: String..., words: Int? = nil, in round: RoundKind? = nil,
        isForSmallScreens: Bool = false, until isDone: @escaping @Sendable (State) -> Bool
    ) {
        self.name = name
        self.keys = keys
        self.words = words
        self.round = round
        self.isForSmallScreens = isForSmallScreens
        self.isDone = isDone
    }

    /// All steps, in order; the last one is never done.
    static let all: [GuideStep] = [
        GuideStep("begin", "next-round") { $0.session?.startedAt != nil },
        GuideStep("first", "enter", in: .opening) { !$0.presentPeople.isEmpty },
        GuideStep("others", "enter", in: .opening) { $0.presentPeople.count >= 3 },
        GuideStep("permit", "permit-all", "escape", in: .opening) { state in
            state.presentPeople.contains { $0.inTheRoom == .given }
        },
        GuideStep("go-round", "next-round", in: .opening) { $0.isIn(.goRound) },
        GuideStep("floor", "hand-on", in: .goRound) { !$0.turns.isEmpty },
        GuideStep("said", "enter", words: 0, in: .goRound) { $0.saidCount(in: .goRound) >= 1 },
        GuideStep("next", "hand-on", in: .goRound) { $0.turns.count >= 2 },
        GuideStep("said", "enter", words: 1, in: .goRound) { $0.saidCount(in: .goRound) >= 2 },
        GuideStep("pass", "hand-on", "pass", in: .goRound) { state in
            state.turns.contains { $0.outcome == .passed }
        },
        GuideStep("room", "stage", in: .goRound, isForSmallScreens: true) { $0.showsStage },
        GuideStep("back", "stage", in: .goRound, isForSmallScreens: true) { !$0.showsStage },
        GuideStep("pairs", "next-round", in: .goRound) { $0.isIn(.pairs) },
        GuideStep("draw", "draw-pairs", in: .pairs) { !($0.pairs?.pairs.isEmpty ?? true) },
        GuideStep("harvest", "begin-pairs", in: .pairs) { $0.pairs?.phase == .harvest },
        GuideStep("proposal", "enter", words: 3, in: .pairs) { $0.saidCount(in: .pairs) >= 1 },
        GuideStep("proposal", "enter", words: 4, in: .pairs) { $0.saidCount(in: .pairs) >= 2 },
        GuideStep("proposal", "enter", words: 5, in: .pairs) { $0.saidCount(in: .pairs) >= 3 },
        GuideStep("themes", "next-round", in: .pairs) { $0.isIn(.sorting) },
        GuideStep("theme", "new-theme", "enter", in: .sorting) { state in
            !(state.session?.themes.isEmpty ?? true)
        },
        GuideStep("sort", "enter", "undo", in: .sorting) { $0.session?.unsortedCount == 0 },
        GuideStep("groups", "next-round", in: .sorting) { $0.isIn(.groups) },
        GuideStep("open", "open-groups", in: .groups) { state in
            !(state.session?.groups.isEmpty ?? true)
        },
        GuideStep("closing", "next-round", in: .groups) { $0.isIn(.closing) },
        GuideStep("action", "enter", in: .closing) { state in
            !(state.session?.actions.isEmpty ?? true)
        },
        GuideStep("meeting", "next-meeting", "take", in: .closing) { state in
            state.session?.nextMeeting != nil
        },
        GuideStep("end", "next-round", in: .closing) { $0.session?.endedAt != nil },
        GuideStep("synthesis", "preview") { state in
            if case .preview? = state.popup { true } else { false }
        },
        GuideStep("over", "enter", "quit") { _ in false },
    ]

    /// What to type next.
    func text(_ wording: Wording) -> String {
        let names = keys.map { name -> String in
            let key = FixedKey(rawValue: name)?.key ?? CommandTable.named(name)?.keys.first
            return key?.name(wording) ?? "/\(name)"
        }
        var arguments = zip(["key", "other"], names).map { PhraseArgument.text($0, $1) }
        if let words { arguments.append(.text("words", wording(Phrase.ghostWords[words]))) }
        return wording(Phrase(key: "try.step.\(name)", arguments: arguments))
    }

    /// Whether it need not be said any more: it is done, its round is over, or it is for another screen.
    func isBehind(_ state: State, isSplit: Bool) -> Bool {
        if isForSmallScreens, isSplit { return true }
        if let round, state.isPast(round) { return true }
        return isDone(state)
    }
}

extension State {
    fileprivate var presentPeople: [Participant] {
        session?.participants.filter(\.isPresent) ?? []
    }

    /// The turns of the go-round, whichever round is at hand.
    fileprivate var turns: [Turn] {
        session?.agenda.first { $0.kind == .goRound }?.content.floor?.turns ?? []
    }

    fileprivate var pairs: Pairs? {
        guard case .pairs(let pairs)? = session?.agenda.first(where: { $0.kind == .pairs })?.content
        else { return nil }
        return pairs
    }

    /// How much was said in the rounds of a kind.
    fileprivate func saidCount(in kind: RoundKind) -> Int {
        guard let session else { return 0 }
        let rounds = Set(session.agenda.filter { $0.kind == kind }.map(\.id))
        return session.contributions.count { $0.round.map(rounds.contains) ?? false }
    }

    /// Whether the workshop has gone on from the rounds of a kind.
    fileprivate func isPast(_ kind: RoundKind) -> Bool {
        guard let session else { return false }
        if session.endedAt != nil { return true }
        let kinds = session.agenda.map(\.kind)
        guard let at = kinds.lastIndex(of: kind), let round = session.round,
            let now = session.agenda.firstIndex(where: { $0.id == round.id })
        else { return false }
        return session.agenda.distance(from: session.agenda.startIndex, to: now) > at
    }
}
