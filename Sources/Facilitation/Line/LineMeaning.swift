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
    /// The people whom lines of a roster name.
    func people(named lines: [String], _ event: Event) -> LineMeaning {
        let names = roster(from: lines)
        return .change({ session, now, entropy in
            try session.joining(names, entropy: &entropy, at: now)
        })
    }
}
