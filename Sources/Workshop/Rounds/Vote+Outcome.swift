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

    /// One thing to be said of the result.
    public enum Finding: Equatable, Sendable {
        /// What came out.
        case outcome(Outcome)
        /// Whether enough people voted.
        case quorum(Quorum)
    }

    /// What is to be said of the result, in its order.
    ///
    /// Where too few voted, or nobody knows, that comes first: it decides whether the rest counts.
    public var findings: [Finding] {
        let outcome = outcome.map { [Finding.outcome($0)] } ?? []
        guard let quorumState else { return outcome }
        let quorum = Finding.quorum(quorumState)
        if case .reached = quorumState { return outcome + [quorum] }
        return [quorum] + outcome
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

extension Vote.Finding {
    /// The key of its sentence in the catalogues.
    public var wordingKey: String {
        switch self {
        case .outcome(.yes): "vote.outcome.yes"
        case .outcome(.no): "vote.outcome.no"
        case .outcome(.even): "vote.outcome.even"
        case .outcome(.bestGraded(let options)):
            options.count == 1 ? "vote.outcome.bestGraded" : "vote.outcome.bestGradedTied"
        case .outcome(.beatsAll): "vote.outcome.beatsAll"
        case .outcome(.noneBeatsAll): "vote.outcome.noneBeatsAll"
        case .quorum(.reached): "vote.quorum.reached"
        case .quorum(.missed): "vote.quorum.missed"
        case .quorum(.unknown): "vote.quorum.unknown"
        }
    }

    /// The numbers that its sentence mentions, by their names there.
    public var wordingNumbers: [(name: String, numbers: [Int])] {
        switch self {
        case .outcome(.yes(let yes, let no)), .outcome(.no(let no, let yes)):
            [("yes", [yes]), ("no", [no])]
        case .outcome(.even(let count)): [("number", [count])]
        case .outcome(.bestGraded(let options)): [("numbers", options.map(\.number))]
        case .outcome(.beatsAll(let option)): [("number", [option.number])]
        case .outcome(.noneBeatsAll): []
        case .quorum(.reached(let needed)), .quorum(.unknown(let needed)): [("needed", [needed])]
        case .quorum(.missed(let needed, let voters)):
            [("needed", [needed]), ("voters", [voters])]
        }
    }
}
