import TerminalUI
import Wording
import Workshop

/// Pairs.
let pairCommands: [Command] = [
    Command("next-prompt", .control("n"), rank: 2, where: { $0.hasPromptAhead }) { state, _, _ in
        return state.make { session, now in try session.goingToNextPrompt(at: now) }
    },
    Command("begin-pairs", .control("n"), rank: 2, where: { $0.pairsPhase == .forming }) {
        state, _, _ in
        return state.make { session, now in try session.startingTimer(at: now) }
    },
    Command("harvest", .control("n"), rank: 2, where: { $0.isReadyForHarvest }) { state, _, _ in
        return state.make { session, now in try session.harvesting(at: now) }
    },
    Command(
        "skip-to-harvest",
        where: { $0.isIn(.pairs) && $0.pairsPhase != .harvest && !$0.isReadyForHarvest }
    ) { state, _, _ in
        return state.make { session, now in try session.harvesting(at: now) }
    },
    Command("draw-pairs", .control("r"), rank: 5, where: { $0.pairsPhase == .forming }) {
        state, _, event in
        let effects = state.make { session, now, entropy in
            try session.drawingPairs(entropy: &entropy, at: now)
        }
        let isNameless =
            state.session?.present.contains { !$0.name.isEmpty && $0.inTheRoom != .given } ?? false
        if !effects.isEmpty, isNameless { state.message = StatusMessage(.roomSeesPlaces, .warning) }
        return effects
    },
    Command("let-people-choose", where: { $0.pairsPhase == .forming }) { state, _, _ in
        return state.make { session, now in try session.lettingPeopleChoose(at: now) }
    },
    Command("swap-partners", where: { $0.isIn(.pairs) }) { state, names, _ in
        let words = names.split(separator: " ").map(String.init)
        let found = words.map { state.session?.participants(called: $0) ?? [] }
        guard found.count == 2, found.allSatisfy({ $0.count == 1 }) else {
            state.message = StatusMessage(.nameTwoPeople, .warning)
            return []
        }
        return state.make { session, now in
            try session.swapping(found[0][0], found[1][0], at: now)
        }
    },
    Command("following-prompt", where: { !$0.isIn(.pairs) && $0.hasAnotherPrompt && !$0.isTimed }) {
        state, _, _ in
        return state.make { session, now in try session.goingToNextPrompt(at: now) }
    },
    Command(
        "next-question", .control("r"), rank: 1, where: { $0.hasAnotherPrompt && $0.isTimed }
    ) { state, _, _ in
        return state.make { session, now in try session.goingToNextPrompt(at: now) }
    },
    Command("previous-prompt", where: { ($0.session?.round?.prompts.count ?? 0) > 1 }) {
        state, _, _ in
        guard let round = state.session?.round,
            let place = round.prompts.firstIndex(where: { $0.id == round.promptAtHand?.id }),
            place > 0
        else {
            state.message = StatusMessage(.firstPrompt)
            return []
        }
        let prompt = round.prompts[place - 1].id
        return state.make { session, now in try session.choosing(prompt, at: now) }
    },
]

extension State {
    /// What the pairs are at, in a round of pairs.
    var pairsPhase: Pairs.Phase? {
        guard hasKeysOfRound, case .pairs(let pairs)? = session?.round?.content else {
            return nil
        }
        return pairs.phase
    }

    /// Whether the pairs go prompt by prompt and there is another one.
    var hasPromptAhead: Bool { isIn(.pairs) && pairsPhase != .forming && hasAnotherPrompt }

    /// Whether the round at hand has a prompt after the present one.
    fileprivate var hasAnotherPrompt: Bool {
        guard let round = session?.round else { return false }
        return round.prompts.last?.id != round.promptAtHand?.id
    }

    /// Whether each prompt of the round at hand has its time.
    fileprivate var isTimed: Bool { isUnderWay && session?.round?.isTimedByPrompt ?? false }

    /// Whether pairs have gone through all prompts.
    var isReadyForHarvest: Bool {
        pairsPhase == .thinking && !hasPromptAhead
    }
}

extension Phrase {
    fileprivate static let firstPrompt = Phrase("message.firstPrompt")
    static let roomSeesPlaces = Phrase("message.roomSeesPlaces")
}
