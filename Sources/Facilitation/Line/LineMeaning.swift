import Wording
import Workshop

/// What lines mean that begin with no mark.
enum LineMeaning {
    /// Contributions, to be recorded as they were said.
    case said([String])
    /// Something else; the phrase says what has been done, where the screen does not show it.
    case change(State.DrawingRule, saying: Phrase? = nil)
    /// Ballots and counts, for the vote of that round.
    case ballots([Cast], ID<Round>)
    /// Nothing that can be taken, and why; the line stays as it is.
    case refused(Phrase)
}

extension State {
    /// What lines mean in the round in which they were begun: the registry of kinds in which they
    /// are not simply said.
    ///
    /// - Parameter areAsTheyAre: whether a space before them asked for that.
    func meaning(
        of lines: [String], areAsTheyAre: Bool, in round: Round?, _ event: Event
    ) -> LineMeaning {
        switch round?.content {
        case .opening?: people(named: lines, event)
        case .vote(let vote)?:
            meaning(of: lines, areAsTheyAre: areAsTheyAre, in: vote, of: round?.id, event)
        case .decision(let decision)?:
            meaning(of: lines, areAsTheyAre: areAsTheyAre, in: decision, of: round?.id, event)
        case .goRound?, .pairs?, .smallGroups?, .discussion?, .sorting?, .groups?, .closing?,
            .pauseBreak?, .unknown?, nil:
            .said(lines)
        }
    }

    /// The people whom lines of a roster name.
    private func people(named lines: [String], _ event: Event) -> LineMeaning {
        let names = roster(from: lines)
        return .change({ session, now, entropy in
            try session.joining(names, entropy: &entropy, at: now)
        })
    }
}
