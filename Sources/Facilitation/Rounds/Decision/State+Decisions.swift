import TerminalUI
import Wording
import Workshop

// What is written in a decision: the proposal, then what is said of it.
extension State {
    /// What lines mean in a decision: the proposal, while there is none.
    func meaning(
        of lines: [String], areAsTheyAre: Bool, in decision: Decision, of round: ID<Round>?,
        _ event: Event
    ) -> LineMeaning {
        guard let round, !areAsTheyAre, decision.current == nil, !decision.isOver else {
            return .said(lines)
        }
        return .change({ session, now, entropy in
            return try session.proposing(
                lines.joined(separator: "\n"), in: round, entropy: &entropy, at: now)
        })
    }

    /// The decision of the round at hand.
    var decisionAtHand: Decision? {
        guard hasKeysOfRound, case .decision(let decision)? = session?.round?.content else {
            return nil
        }
        return decision
    }

    /// A key while an objection is selected: 1 lifted, 2 withdrawn, 3 maintained.
    mutating func pressObjection(_ id: ID<Contribution>, _ key: Key) -> [Effect]? {
        guard let round = session?.round?.id, let said = session?.contributions[id] else {
            return nil
        }
        switch key {
        case .enter:
            enterMode(.amend(id), text: said.text)
            return []
        case .delete:
            popups.append(.question(.strike(id)))
            return []
        case .character(let sign) where !sign.isLetter:
            let statuses: [Int: Objection.Status] = [1: .lifted, 2: .withdrawn, 3: .maintained]
            guard let status = key.digit.flatMap({ statuses[$0] }) else { return nil }
            let isElection = electionAtHand != nil
            return make { session, now in
                isElection
                    ? try session.turning(id, to: status, inElection: round, at: now)
                    : try session.turning(id, to: status, in: round, at: now)
            }
        default:
            return nil
        }
    }
}

extension Session {
    /// What can be selected in a decision: what was said in the phase at hand, and at the end the
    /// objections.
    func listItems(of decision: Decision, in round: Round) -> [ListItem] {
        if decision.isOver || decision.phase == .objections {
            return objections(of: round).map { .objection($0.contribution) }
        }
        return said(in: decision.phase, of: round).map { .contribution($0.id) }
    }

    /// What was said in a phase of a decision.
    func said(in phase: Decision.Phase, of round: Round) -> [Contribution] {
        contributions(of: round.id).filter { $0.phase == phase.rawValue }
    }
}

extension DecisionProblem {
    /// Why a decision does not go on, in the words of the catalogues.
    var phrase: Phrase {
        switch self {
        case .noProposal: Phrase("decision.noProposal")
        case .objectionsStand(let count, 0): Phrase("decision.objectionsOpen", .count(count))
        case .objectionsStand(let count, _): Phrase("decision.objectionsStand", .count(count))
        case .isOver: Phrase("decision.isOver")
        }
    }
}
