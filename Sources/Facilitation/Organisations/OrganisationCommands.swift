import TerminalUI
import Wording
import Workshop

/// Which organisation speaks, where answers are gathered by organisation.
let organisationCommands: [Command] = [
    Command("next-organisation", .control("n"), rank: 2, where: { $0.hearsOrganisations }) {
        state, _, _ in
        state.giveTheFloorToNextOrganisation()
    },
    Command(
        "organisation", where: { $0.isUnderWay },
        obstacle: { state in
            let isAsked = state.selectedContribution.flatMap { state.session?.gathers($0) } != nil
            return isAsked || state.hearsOrganisations ? nil : .noOrganisationAsked
        }
    ) { state, name, _ in
        let selected = state.selectedContribution.map { [$0.id] } ?? []
        guard !name.isEmpty else {
            state.popups.append(.palette(Palette(.organisation(selected))))
            return []
        }
        guard !selected.isEmpty else { return state.giveTheFloor(toOrganisation: name) }
        let known = state.session?.organisations(called: name) ?? []
        let meant = known.count == 1 ? known[0] : name
        return state.make { session, now in
            try session.reassigning(selected, toOrganisation: meant, at: now)
        }
    },
    Command(
        "turn-question", .tab, rank: 3,
        where: { $0.hearsOrganisations && $0.lineIsEmpty && $0.workshop?.line.mode == .record }
    ) { state, _, _ in
        guard let round = state.session?.round, round.prompts.count > 1 else { return [] }
        let selected = state.selectedContribution
        let asked = selected?.prompt ?? round.promptAtHand?.id
        let place = round.prompts.firstIndex { $0.id == asked } ?? 0
        let prompt = round.prompts[(place + 1) % round.prompts.count].id
        if let selected {
            return state.make { session, now in
                try session.reassigning(selected.id, toPrompt: prompt, at: now)
            }
        }
        return state.make { session, now in try session.choosing(prompt, at: now) }
    },
]

extension Round {
    /// Whether it asks anything of organisations.
    var gathersByOrganisation: Bool { prompts.contains { $0.gathers != nil } }
}

extension State {
    /// Whether the floor goes from organisation to organisation in the round at hand.
    var hearsOrganisations: Bool {
        isIn(.discussion) && session?.round?.gathersByOrganisation ?? false
    }

    /// The organisation that a line asks to give the floor to: `@name` and nothing else.
    func organisationMark(_ line: String) -> String? {
        guard hearsOrganisations, line.first == "@", line.count > 1, !line.contains(" ") else {
            return nil
        }
        return String(line.dropFirst()).replacing("_", with: " ")
    }

    /// Gives the floor to the organisation that a name means, or to a new one of that name.
    ///
    /// - Parameter isWhole: whether the name is all of it, and means no other.
    mutating func giveTheFloor(
        toOrganisation typed: String, isWhole: Bool = false
    ) -> [Effect] {
        let known = isWhole ? [] : session?.organisations(called: typed) ?? []
        guard known.count <= 1 else {
            message = StatusMessage(.severalToComplete, .warning)
            return []
        }
        let name = known.first ?? typed.trimmed
        let isLine = workshop?.line.mode == .record && workshop?.line.field.text.first == "@"
        workshop?.list = nil
        let rule: Rule = { session, now in
            try session.handingOn(toOrganisation: name, at: now)
        }
        return isLine ? finishing(rule) : make(rule)
    }

    /// Gives the floor to the organisation after the one that has it; asks which one when all that
    /// are known have had it.
    fileprivate mutating func giveTheFloorToNextOrganisation() -> [Effect] {
        guard let session else { return [] }
        let known = session.organisations
        let place = known.firstIndex(of: session.organisationAtHand).map { $0 + 1 } ?? 0
        guard known.indices.contains(place) else {
            popups.append(.palette(Palette(.organisation([]))))
            return []
        }
        workshop?.list = nil
        return make { session, now in try session.handingOn(toOrganisation: known[place], at: now) }
    }

    /// Asks the next question, of the first organisation.
    mutating func askNextQuestion() -> [Effect] {
        guard let session, let prompt = session.questionAhead,
            let first = session.organisations.first
        else { return [] }
        return make { session, now in
            try session.handingOn(toOrganisation: first, asking: prompt.id, at: now)
        }
    }
}

extension Session {
    /// The prompt after the one at hand; nil after the last.
    fileprivate var questionAhead: Prompt? {
        guard let round,
            let place = round.prompts.firstIndex(where: { $0.id == round.promptAtHand?.id })
        else { return nil }
        return round.prompts.dropFirst(place + 1).first
    }

    /// Those whom a name behind `@` may mean, as it would be completed.
    func speakers(called typed: String) -> [String] {
        let organisations =
            round?.gathersByOrganisation ?? false ? organisations(called: typed) : []
        return organisations.isEmpty
            ? participants(called: typed).map { label(of: $0) } : organisations
    }
}

extension Palette {
    /// The organisations to choose from, and what else may be meant.
    func organisations(for ids: [ID<Contribution>], in state: State) -> [Item] {
        guard let session = state.session else { return [] }
        var items = session.organisations.map {
            Item(value: .organisation($0), name: $0, detail: "")
        }
        if !ids.isEmpty {
            items.append(
                Item(value: .organisation(""), name: state.wording(.noOrganisation), detail: ""))
        } else if let prompt = session.questionAhead, !items.isEmpty {
            let words = prompt.text.text(for: session.facts.language)
            items.insert(
                Item(value: .nextQuestion, name: state.wording(.nextQuestion), detail: words),
                at: 0)
        }
        return items
    }

    /// Those of the items that a name may mean, and a new organisation of that name.
    func organisations(_ all: [Item], called wanted: String, in state: State) -> [Item] {
        let found = all.filter { $0.name.folded.contains(wanted) }
        guard !found.contains(where: { $0.name.folded == wanted }) else { return found }
        let name = field.text.trimmed
        return found + [
            Item(
                value: .organisation(name), name: name, detail: state.wording(.newOrganisation))
        ]
    }
}

extension Phrase {
    static let chooseOrganisation = Phrase("palette.organisation")
    static let newOrganisation = Phrase("palette.newOrganisation")
    static let nextQuestion = Phrase("palette.nextQuestion")
    static let noOrganisation = Phrase("palette.noOrganisation")
    static let noOrganisationAsked = Phrase("message.noOrganisationAsked")
}
