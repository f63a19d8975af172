import Testing

@testable import Workshop

/// Options compared two by two, against worked examples, another way of counting, and all small
/// elections.
@Suite struct PairwiseTests {
    /// A vote in which so many put the options in that order; those in one list equal each other.
    private func vote(_ orders: [(Int, [[Int]])], options count: Int) -> Vote {
        let options = (1...count).map { VoteOption(id: ID("o\($0)"), number: $0, text: "\($0)") }
        var ballots: [Ballot] = []
        for (times, order) in orders {
            for _ in 0..<times {
                let marks = order.enumerated().flatMap { place, numbers in
                    numbers.map { Ballot.Mark(options[$0 - 1].id, place + 1) }
                }
                ballots.append(Ballot(id: ID("b\(ballots.count)"), marks: marks))
            }
        }
        return Vote(form: .ranking, phase: .revealed, options: options, ballots: ballots)
    }

    private func strict(_ order: Int...) -> [[Int]] { order.map { [$0] } }

    /// Wikipedia, «Condorcet method», the capital of Tennessee: Memphis 1, Nashville 2, Chattanooga 3,
    /// Knoxville 4.
    @Test func capitalOfTennessee() {
        let vote = vote(
            [
                (42, strict(1, 2, 3, 4)), (26, strict(2, 3, 4, 1)), (15, strict(3, 4, 2, 1)),
                (17, strict(4, 3, 2, 1)),
            ], options: 4)
        #expect(vote.pairwiseWinner?.number == 2)
        #expect(vote.standings[1].support == [58, nil, 68, 68])
        #expect(vote.standings[0].support == [nil, 42, 42, 42])
        #expect(vote.standings.map(\.wins) == [0, 3, 2, 1])
        #expect(vote.outcome == .beatsAll(vote.options[1]))
    }

    /// Sixty voters who, two by two, put A before B by 33 to 27, B before C by 42 to 18, and C before A
    /// by 35 to 25.
    @Test func aCycleOfSixtyVotersHasNoWinner() {
        let vote = vote(
            [
                (23, strict(1, 2, 3)), (17, strict(2, 3, 1)), (2, strict(2, 1, 3)),
                (10, strict(3, 1, 2)), (8, strict(3, 2, 1)),
            ], options: 3)
        #expect(vote.standings[0].support == [nil, 33, 25])
        #expect(vote.standings[1].support == [27, nil, 42])
        #expect(vote.standings[2].support == [35, 18, nil])
        #expect(vote.pairwiseWinner == nil)
        #expect(vote.outcome == .noneBeatsAll)
    }

    /// Who loses to nobody has not won for that: two such options would both have.
    @Test func losingToNobodyIsNotBeatingEverybody() {
        let vote = vote([(1, strict(1, 2, 3)), (1, strict(2, 1, 3))], options: 3)
        #expect(vote.standings.map(\.losses) == [0, 0, 2])
        #expect(vote.standings.map(\.ties) == [1, 1, 0])
        #expect(vote.outcome == .noneBeatsAll)
    }

    @Test func whatIsLeftOutComesLastAndEqual() {
        let vote = vote([(3, strict(2)), (1, [[1, 3]])], options: 3)
        #expect(vote.standings[1].support == [3, nil, 3])
        #expect(vote.standings[0].support == [nil, 1, 0])
        #expect(vote.pairwiseWinner?.number == 2)
    }

    /// Who wins by another way: one option stays against each that comes, and then has to beat all.
    private func champion(_ orders: [[Int]], options count: Int) -> Int? {
        func beats(_ one: Int, _ other: Int) -> Bool {
            let for1 = orders.filter {
                ($0.firstIndex(of: one) ?? 0) < ($0.firstIndex(of: other) ?? 0)
            }.count
            return 2 * for1 > orders.count
        }
        var stays = 1
        for comes in 2...count where !beats(stays, comes) { stays = comes }
        return (1...count).allSatisfy { $0 == stays || beats(stays, $0) } ? stays : nil
    }

    @Test func allElectionsOfThreeToFiveVotersOnThreeOptions() {
        let all = [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
        for voters in 3...5 {
            var elections: [[Int]] = [[]]
            for _ in 0..<voters {
                elections = elections.flatMap { list in
                    ((list.last ?? 0)..<6).map { list + [$0] }
                }
            }
            for election in elections {
                let orders = election.map { all[$0] }
                let vote = vote(orders.map { (1, $0.map { [$0] }) }, options: 3)
                #expect(vote.pairwiseWinner?.number == champion(orders, options: 3), "\(orders)")
            }
        }
    }

    @Test func tenThousandElectionsAgreeWithAChampionWhoMeetsEachInTurn() {
        var dice = Entropy(17, 6)
        for _ in 0..<10_000 {
            let count = Int.random(in: 2...6, using: &dice)
            let orders = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
                Array(1...count).shuffled(using: &dice)
            }
            var vote = vote(orders.map { (1, $0.map { [$0] }) }, options: count)
            let winner = vote.pairwiseWinner?.number
            guard winner == champion(orders, options: count) else {
                Issue.record("\(orders)")
                return
            }
            vote.options.shuffle(using: &dice)
            vote.ballots.shuffle(using: &dice)
            for place in vote.ballots.indices { vote.ballots[place].marks.shuffle(using: &dice) }
            guard vote.pairwiseWinner?.number == winner else {
                Issue.record("the order counts: \(orders)")
                return
            }
        }
    }

    @Test func yesAndNoAreCountedAndATieIsATie() {
        func vote(_ levels: [Int], quorum: Int? = nil) -> Vote {
            Vote(
                form: .yesNo, phase: .revealed, quorum: quorum,
                ballots: levels.enumerated().map { Ballot(id: ID("b\($0)"), level: $1) })
        }
        #expect(vote([1, 1, 2, 3, 3, 3]).outcome == .yes(2, against: 1))
        #expect(vote([1, 2, 2]).outcome == .no(2, against: 1))
        #expect(vote([1, 2, 3]).outcome == .even(1))
        #expect(vote([3]).outcome == .even(0))
        #expect(vote([]).outcome == nil)
        #expect(vote([1, 2], quorum: 3).quorumState == .missed(3, voters: 2))
        #expect(vote([1, 2, 3], quorum: 3).quorumState == .reached(3))
        let wall = Vote(
            quorum: 3, ballots: [Ballot(id: ID("b"), dots: [ID("o")], hands: 9)])
        #expect(wall.quorumState == .unknown(3))
    }
}
