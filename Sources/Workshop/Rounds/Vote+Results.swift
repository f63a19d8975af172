extension Vote {
    /// What an option got.
    public struct Result: Equatable, Sendable {
        /// The option.
        public var option: VoteOption
        /// How many dots it has.
        public var dots: Int
        /// Its place, from 1; those with as many dots share one.
        public var place: Int
        /// Whether another option has as many dots, and not none.
        public var isTied: Bool
    }

    /// The options by their dots, those with as many by their number.
    public var results: [Result] {
        var dots: [ID<VoteOption>: Int] = [:]
        for ballot in ballots {
            for option in ballot.dots { dots[option, default: 0] += ballot.weight }
        }
        let ordered = options.sorted {
            (dots[$1.id] ?? 0, $0.number, $0.id) < (dots[$0.id] ?? 0, $1.number, $1.id)
        }
        var results: [Result] = []
        for (place, option) in ordered.enumerated() {
            let count = dots[option.id] ?? 0
            let shares = results.last.map { $0.dots == count } ?? false
            if shares, count > 0 { results[place - 1].isTied = true }
            results.append(
                Result(
                    option: option, dots: count,
                    place: shares ? results[place - 1].place : place + 1,
                    isTied: shares && count > 0))
        }
        return results
    }

    /// How many chose each level, the first level first.
    public var tally: [Int] {
        var tally = Array(repeating: 0, count: levelCount)
        for ballot in ballots {
            guard let level = ballot.level, tally.indices.contains(level - 1) else { continue }
            tally[level - 1] += ballot.weight
        }
        return tally
    }

    /// How many people voted, blank ballots included; nil when dots were only counted, which says
    /// nothing of how many people put them there.
    public var voterCount: Int? {
        if form == .dots, dotsPerVoter > 1, ballots.contains(where: { $0.hands != nil }) {
            return nil
        }
        return ballots.reduce(0) { $0 + $1.weight }
    }

    /// How many ballots are blank.
    public var blankCount: Int { ballots.reduce(0) { $0 + ($1.isBlank ? $1.weight : 0) } }

    /// How many dots were put on options.
    public var dotCount: Int { ballots.reduce(0) { $0 + $1.dots.count * $1.weight } }

    /// The ballots that what was written makes.
    ///
    /// Dots are all one person's; on a scale each number is a person's, since nobody has two.
    func ballots(
        of cast: Cast, entropy: inout Entropy
    ) throws(ChangeError) -> [Ballot] {
        switch cast {
        case .hands where form == .grades || form == .ranking: throw .ballot(.noHands)
        case .hands(let count, let number):
            guard count > 0 else { return [] }
            if form == .dots {
                return [
                    Ballot(id: ID(from: &entropy), dots: [try id(of: number)], hands: count)
                ]
            }
            return [Ballot(id: ID(from: &entropy), level: try level(number), hands: count)]
        case .ballot(let numbers) where form == .dots:
            return [Ballot(id: ID(from: &entropy), dots: try dots(numbers))]
        case .ballot(let numbers) where form == .grades:
            return [Ballot(id: ID(from: &entropy), marks: try grades(numbers))]
        case .ballot(let numbers) where form == .ranking:
            return [Ballot(id: ID(from: &entropy), marks: try ranks(numbers.map { [$0] }))]
        case .ranks(let groups):
            return [Ballot(id: ID(from: &entropy), marks: try ranks(groups))]
        case .ballot(let numbers):
            guard !numbers.isEmpty else { return [Ballot(id: ID(from: &entropy))] }
            var made: [Ballot] = []
            for number in numbers {
                made.append(Ballot(id: ID(from: &entropy), level: try level(number)))
            }
            return made
        }
    }

    private func dots(_ numbers: [Int]) throws(ChangeError) -> [ID<VoteOption>] {
        var dots: [ID<VoteOption>] = []
        for number in numbers.sorted() { dots.append(try id(of: number)) }
        guard numbers.count <= dotsPerVoter else {
            throw .ballot(.overspent(by: numbers.count - dotsPerVoter, of: dotsPerVoter))
        }
        if let most = dotsPerOption {
            for number in numbers where numbers.count(where: { $0 == number }) > most {
                throw .ballot(.tooManyOnOne(number, most: most))
            }
        }
        return dots
    }

    /// A grade for each option, in the order of the list; `0` gives none.
    private func grades(_ numbers: [Int]) throws(ChangeError) -> [Ballot.Mark] {
        guard !numbers.isEmpty else { return [] }
        for number in numbers where number != 0 { _ = try level(number) }
        guard numbers.count == options.count else {
            throw .ballot(.wrongGradeCount(numbers.count, of: options.count))
        }
        return zip(options, numbers).filter { $1 != 0 }.map { Ballot.Mark($0.id, $1) }
    }

    private func ranks(_ groups: [[Int]]) throws(ChangeError) -> [Ballot.Mark] {
        var marks: [Ballot.Mark] = []
        for (place, group) in groups.enumerated() {
            for number in group {
                let option = try id(of: number)
                guard !marks.contains(where: { $0.option == option }) else {
                    throw .ballot(.rankedTwice(number))
                }
                marks.append(Ballot.Mark(option, place + 1))
            }
        }
        return marks
    }

    private func id(of number: Int) throws(ChangeError) -> ID<VoteOption> {
        guard let option = option(number) else {
            throw .ballot(.noSuchNumber(number, of: nextNumber - 1))
        }
        return option.id
    }

    private func level(_ number: Int) throws(ChangeError) -> Int {
        guard (1...max(1, levelCount)).contains(number) else {
            throw .ballot(.noSuchNumber(number, of: levelCount))
        }
        return number
    }
}

extension Vote {
    /// How many people's own ballots came in; what was counted by hand is not among them.
    public var ownBallotCount: Int { ballots.count { $0.hands == nil } }

    /// How many counts of hands or of dots on a wall came in.
    public var handCountCount: Int { ballots.count - ownBallotCount }
}

extension Vote {
    /// Whether a ballot is a count of hands or dots for a number.
    public func isCount(_ ballot: Ballot, for number: Int) -> Bool {
        guard ballot.hands != nil else { return false }
        return form == .dots
            ? ballot.dots == [option(number)?.id].compactMap(\.self) : ballot.level == number
    }

    /// How many hands or dots were counted for a number so far; nil when nobody has counted any.
    public func counted(for number: Int) -> Int? {
        let counts = ballots.filter { isCount($0, for: number) }
        return counts.isEmpty ? nil : counts.reduce(0) { $0 + $1.weight }
    }
}
