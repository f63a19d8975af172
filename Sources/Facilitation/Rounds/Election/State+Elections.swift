import TerminalUI
import Wording
import Workshop

// What is written in an election: the post, then who names whom, then who is proposed.
extension State {
    /// What lines mean in an election; what begins with a space is a note.
    func meaning(
        of lines: [String], areAsTheyAre: Bool, in election: Election, of round: ID<Round>?
    ) -> LineMeaning {
        guard let round, !areAsTheyAre else { return .said(lines) }
        switch election.phase {
        case .post:
            return .change({ session, now, _ in
                try session.describingPost(lines, in: round, at: now)
            })
        case .nominations, .changes:
            guard lines.count == 1, let line = NominationLine(lines[0]) else {
                return .refused(Phrase("election.notANomination"))
            }
            let (voter, candidate) = (person(line.voter), person(line.candidate))
            return .change({ session, now, entropy in
                try session.nominating(
                    candidate, by: voter, because: line.reason, in: round, entropy: &entropy,
                    at: now)
            })
        case .proposal:
            let name = NominationLine.parted(lines.joined(separator: " ")[...]).name
            guard !name.isEmpty, !name.contains(where: { ">→›".contains($0) }) else {
                return .refused(Phrase("election.notACandidate"))
            }
            let candidate = person(name)
            return .change({ session, now, _ in
                try session.proposing(candidate: candidate, in: round, at: now)
            })
        case .objections, .elected:
            return .said(lines)
        }
    }

    /// Somebody by the name that was typed; one of the list where only one goes by it.
    private func person(_ typed: String) -> NamedPerson {
        let name =
            typed.hasPrefix("@") ? String(typed.dropFirst()).replacing("_", with: " ") : typed
        let found = session?.participants(called: name) ?? []
        return NamedPerson(name: name, participant: found.count == 1 ? found.first : nil)
    }

    /// What somebody is called here: as in the list, else as it was typed.
    func called(_ person: NamedPerson?) -> String {
        let participant = person?.participant.flatMap { session?.participants[$0] }
        let called = participant?.calledName ?? ""
        return called.isEmpty ? person?.name ?? "" : called
    }

    /// The election of the round at hand.
    var electionAtHand: Election? {
        guard hasKeysOfRound, case .election(let election)? = session?.round?.content else {
            return nil
        }
        return election
    }
}

extension RoundContent {
    /// Whether lines are made of names, so that a mark before one names nobody else.
    var takesNames: Bool {
        guard case .election(let election) = self else { return false }
        return [.nominations, .changes, .proposal].contains(election.phase)
    }
}

extension Session {
    /// What can be selected in an election: what was said in the phase at hand, and at the end the
    /// objections.
    func listItems(of election: Election, in round: Round) -> [ListItem] {
        switch election.phase {
        case .objections, .elected: objections(of: round).map { .objection($0.contribution) }
        case .post, .nominations, .changes, .proposal:
            notes(in: election.phase, of: round).map { .contribution($0.id) }
        }
    }

    /// What was noted in a phase of an election.
    func notes(in phase: Election.Phase, of round: Round) -> [Contribution] {
        contributions(of: round.id).filter { $0.phase == phase.rawValue }
    }
}

extension Election {
    /// The post and its criteria, which a template may give.
    var fields: [Form.Field] {
        [
            .init(.post, post),
            .init(
                .criteria, criteria.split(separator: "\n").joined(separator: " / "),
                hasNote: true),
        ]
    }

    /// The same election with what its fields say.
    func taking(_ filled: Form) -> Election {
        var election = self
        election.post = filled.text(.post).trimmed
        election.criteria = filled.text(.criteria).split(separator: "/")
            .map { String($0).trimmed }.filter { !$0.isEmpty }.joined(separator: "\n")
        return election
    }
}

extension ElectionProblem {
    /// Why an election does not go on, in the words of the catalogues.
    var phrase: Phrase {
        switch self {
        case .noPost: Phrase("election.noPost")
        case .noNomination: Phrase("election.noNomination")
        case .noCandidate: Phrase("election.noCandidate")
        case .objectionsStand(let count): Phrase("election.objectionsStand", .count(count))
        case .isOver: Phrase("election.isOver")
        case .notNow: Phrase("election.notNow")
        }
    }
}
