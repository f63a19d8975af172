extension Vote {
    /// What the ballots say, and no more than that.
    public enum Outcome: Equatable, Sendable {
        /// More yes than no.
        case yes(Int, against: Int)
        /// More no than yes.
        case no(Int, against: Int)
        /// As many of both.
        case even(Int)
        /// The options that no other precedes by their grades; several where all their grades agree.
        case bestGraded([VoteOption])
        /// The option that beats every other.
        case beatsAll(VoteOption)
        /// No option beats every other.
        case noneBeatsAll
    }

    /// Whether enough people voted.
    public enum Quorum: Equatable, Sendable {
        /// So many were needed, and came.
        case reached(Int)
        /// So many were needed; so many voted.
        case missed(Int, voters: Int)
        /// So many were needed; how many voted is not known.
        case unknown(Int)
    }

    /// What came out; nil in forms that show how ballots are spread, and without any that says something.
    public var outcome: Outcome? {
        guard ballots.contains(where: { !$0.isBlank }) else { return nil }
        switch form {
        case .dots, .gradients, .fingers: return nil
        case .yesNo:
            let (yes, no) = (tally[0], tally[1])
            if yes == no { return .even(yes) }
            return yes > no ? .yes(yes, against: no) : .no(no, against: yes)
        case .grades:
            let best = judgments.filter { $0.place == 1 }.map(\.option)
            return best.isEmpty ? nil : .bestGraded(best)
        case .ranking:
            return pairwiseWinner.map { .beatsAll($0) } ?? .noneBeatsAll
        }
    }

    /// Whether enough people voted; nil where nobody asked for that.
    public var quorumState: Quorum? {
        guard let quorum else { return nil }
        guard let voterCount else { return .unknown(quorum) }
        return voterCount < quorum ? .missed(quorum, voters: voterCount) : .reached(quorum)
    }
}
