// The same options put to the vote again, after they were discussed: what came out each time.
extension Session {
    /// The votes on the same options before one, the first of them first; those that are not revealed
    /// are for nobody to see, and those of another form say nothing that compares.
    public func votes(before vote: Vote) -> [Vote] {
        var found: [Vote] = []
        var seen: Set<ID<Round>> = []
        var next = vote.repeats
        while let id = next, seen.insert(id).inserted,
            case .vote(let earlier)? = agenda[id]?.content
        {
            let compares = earlier.form == vote.form && earlier.labels == vote.labels
            if earlier.step == .revealed, compares { found.insert(earlier, at: 0) }
            next = earlier.repeats
        }
        return found
    }

    /// The vote that may be held again: the last one that was revealed, up to the round at hand.
    public var voteToRepeat: ID<Round>? {
        guard let place = facts.currentRound.flatMap({ agenda.index(of: $0) }) else { return nil }
        return agenda[...place].last { round in
            if case .vote(let vote) = round.content { return vote.step == .revealed }
            return false
        }?.id
    }
}

extension Vote {
    /// What came of one option or of one level.
    public enum Share: Equatable, Sendable {
        /// So many dots, or people.
        case count(Int)
        /// A majority grade, and how many gave a better and a lesser one.
        case grade(Int, better: Int, lesser: Int)
        /// How many others it beats, equals and is beaten by.
        case duels(wins: Int, ties: Int, losses: Int)
    }

    /// What came of an option; nil where it was not voted on.
    public func share(of option: ID<VoteOption>) -> Share? {
        switch form {
        case .dots: return results.first { $0.option.id == option }.map { .count($0.dots) }
        case .grades:
            return judgments.first { $0.option.id == option }.flatMap { judgment in
                judgment.grade.map {
                    .grade($0, better: judgment.better, lesser: judgment.lesser)
                }
            }
        case .ranking:
            return standings.first { $0.option.id == option }.map {
                .duels(wins: $0.wins, ties: $0.ties, losses: $0.losses)
            }
        case .gradients, .fingers, .yesNo: return nil
        }
    }

    /// How many chose a level, by its number; nil where there are no levels.
    public func share(ofLevel number: Int) -> Share? {
        let tally = form.gathersOptions ? [] : tally
        return tally.indices.contains(number - 1) ? .count(tally[number - 1]) : nil
    }

    /// The options in the order of the result, those that are level by their numbers.
    public var optionsByResult: [VoteOption] {
        switch form {
        case .dots: results.map(\.option)
        case .grades: judgments.map(\.option)
        case .ranking:
            standings.sorted {
                (-($0.wins - $0.losses), $0.option.number, $0.option.id)
                    < (-($1.wins - $1.losses), $1.option.number, $1.option.id)
            }.map(\.option)
        case .gradients, .fingers, .yesNo: []
        }
    }
}

extension RoundContent {
    /// Whether it goes on with what came of a vote, so that it belongs to this one workshop.
    var goesOnWithAVote: Bool {
        switch self {
        case .vote(let vote): vote.repeats != nil
        case .discussion(let discussion): discussion.about != nil
        case .opening, .goRound, .pairs, .smallGroups, .sorting, .decision, .election, .groups,
            .closing, .pauseBreak, .unknown:
            false
        }
    }
}
