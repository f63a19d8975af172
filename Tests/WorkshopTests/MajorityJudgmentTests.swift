import Testing

@testable import Workshop

/// Majority judgment against worked examples, another way of counting, and all small elections.
@Suite struct MajorityJudgmentTests {
    /// A vote on as many options as there are lists; each list is an option's grades, a voter each.
    private func vote(_ grades: [[Int]], lowest: Int) -> Vote {
        let options = grades.indices.map {
            VoteOption(id: ID("o\($0)"), number: $0 + 1, text: "\($0)")
        }
        let ballots = (0..<(grades.first?.count ?? 0)).map { voter in
            Ballot(
                id: ID("b\(voter)"),
                marks: zip(options, grades).map { Ballot.Mark($0.id, $1[voter]) })
        }
        return Vote(
            form: .grades, phase: .revealed, options: options,
            labels: (1...lowest).map { "\($0)" }, ballots: ballots)
    }

    /// The definition by the letter: strike the middle grade out of the list, again and again.
    private func struckOut(_ grades: [Int]) -> [Int] {
        var left = grades.sorted()
        var value: [Int] = []
        while !left.isEmpty { value.append(left.remove(at: left.count / 2)) }
        return value
    }

    /// A column of grades: so many gave each, the best first.
    private func column(_ tally: [Int]) -> [Int] {
        tally.enumerated().flatMap { Array(repeating: $0 + 1, count: $1) }
    }

    /// Electowiki, «Majority Judgment», the capital of Tennessee, each voter with four different
    /// grades: Nashville and Chattanooga come to Good, Knoxville to Fair, Memphis to Poor, and
    /// Nashville is elected.
    @Test func capitalOfTennessee() {
        let judgments = vote(
            [
                column([42, 0, 0, 58]), column([26, 42, 32, 0]), column([15, 43, 42, 0]),
                column([17, 15, 26, 42]),
            ],
            lowest: 4
        ).judgments
        #expect(judgments.map(\.option.number) == [2, 3, 4, 1])
        #expect(judgments.map(\.grade) == [2, 2, 3, 4])
        #expect(judgments.map(\.place) == [1, 2, 3, 4])
    }

    /// Large tallies in which three options share their majority grade, as at a polling station.
    @Test func aThousandVotersOnSixGrades() {
        let judgments = vote(
            [
                column([30, 46, 62, 65, 54, 743]), column([191, 198, 143, 115, 71, 282]),
                column([136, 307, 251, 148, 84, 74]), column([167, 227, 191, 168, 122, 125]),
            ],
            lowest: 6
        ).judgments
        #expect(judgments.map(\.option.number) == [3, 4, 2, 1])
        #expect(judgments.map(\.grade) == [3, 3, 3, 6])
        #expect(judgments.map(\.better) == [443, 394, 389, 257])
    }

    /// Two options whose gauges agree and whose medians, taken away one by one, do not.
    @Test func whatTheGaugeLeavesTiedTheWholeMajorityValueDecides() {
        let judgments = vote([[1, 2, 3, 3, 5], [2, 2, 3, 3, 4], [1, 2, 3, 3, 5]], lowest: 5)
            .judgments
        #expect(Set(judgments.map { "\($0.grade ?? 0) \($0.better) \($0.lesser)" }) == ["3 2 1"])
        #expect(judgments.map(\.option.number) == [2, 1, 3])
        #expect(judgments.map(\.place) == [1, 2, 2])
        #expect(judgments.map(\.isTied) == [false, true, true])
    }

    @Test func whoGivesNoGradeCountsWithTheLowest() {
        var vote = vote([[1, 1, 1], [2, 2, 2]], lowest: 4)
        vote.ballots[0].marks.removeFirst()
        vote.ballots[1].marks.removeFirst()
        #expect(vote.judgments.map(\.option.number) == [2, 1])
        #expect(vote.judgments.last?.tally == [1, 0, 0, 2])
        vote.ballots.append(Ballot(id: ID("blank")))
        #expect(vote.judgments.last?.tally == [1, 0, 0, 2])
        #expect(vote.blankCount == 1)
    }

    @Test func withoutBallotsNothingIsJudged() {
        let judgments = vote([[], []], lowest: 4).judgments
        #expect(judgments.map(\.grade) == [nil, nil])
        #expect(judgments.allSatisfy { !$0.isTied })
        #expect(vote([[], []], lowest: 4).outcome == nil)
    }

    /// Every list of grades that three to five voters can give two options, on three grades.
    @Test func allElectionsOfThreeToFiveVoters() {
        for voters in 3...5 {
            var columns: [[Int]] = [[]]
            for _ in 0..<voters {
                columns = columns.flatMap { list in (1...3).map { list + [$0] } }
            }
            let sorted = Set(columns.map { $0.sorted() }).sorted {
                $0.lexicographicallyPrecedes($1)
            }
            for one in sorted {
                for other in sorted {
                    let judgments = vote([one, other], lowest: 3).judgments
                    let (value, against) = (struckOut(one), struckOut(other))
                    let first = judgments.first { $0.option.number == 1 }
                    if value == against {
                        #expect(judgments.allSatisfy { $0.place == 1 && $0.isTied })
                    } else {
                        let wins = value.lexicographicallyPrecedes(against)
                        #expect(first?.place == (wins ? 1 : 2), "\(one) \(other)")
                        #expect(judgments.allSatisfy { !$0.isTied })
                    }
                }
            }
        }
    }

    @Test func tenThousandElectionsAgreeWithMediansStruckOutByTheLetter() {
        var dice = Entropy(17, 5)
        for _ in 0..<10_000 {
            let lowest = Int.random(in: 2...7, using: &dice)
            let voters = Int.random(in: 1...12, using: &dice)
            let grades = (0..<Int.random(in: 2...6, using: &dice)).map { _ in
                (0..<voters).map { _ in Int.random(in: 1...lowest, using: &dice) }
            }
            var vote = vote(grades, lowest: lowest)
            let places = Dictionary(
                uniqueKeysWithValues: vote.judgments.map { ($0.option.id, $0.place) })
            let values = grades.map(struckOut)
            for (option, value) in zip(vote.options, values) {
                let better = values.count { $0.lexicographicallyPrecedes(value) }
                guard places[option.id] == better + 1 else {
                    Issue.record("\(grades)")
                    return
                }
            }
            vote.options.shuffle(using: &dice)
            vote.ballots.shuffle(using: &dice)
            for place in vote.ballots.indices { vote.ballots[place].marks.shuffle(using: &dice) }
            let again = Dictionary(
                uniqueKeysWithValues: vote.judgments.map { ($0.option.id, $0.place) })
            guard again == places else {
                Issue.record("the order counts: \(grades)")
                return
            }
        }
    }
}
