import Testing

@testable import Workshop

@Suite struct VoteTests {
    /// A vote of this form on three options, where ballots can be cast.
    private func bench(_ vote: Vote = Vote()) throws -> Workbench {
        var bench = Workbench(.goRound, .vote)
        if vote != Vote() {
            try bench.make { bench throws(ChangeError) in
                try bench.session.planning(bench.session.agenda[1].id, at: bench.now) {
                    $0.content = .vote(vote)
                }
            }
        }
        try bench.enter(1)
        guard vote.form == .dots else { return bench }
        try bench.options("Un four", "Un jardin", "Une cantine")
        try bench.goOn()
        return bench
    }

    @Test func anOverspentBallotIsRefusedAndNothingOfItIsKept() throws {
        var bench = try bench()
        #expect(throws: ChangeError.ballot(.overspent(by: 1, of: 3))) {
            try bench.cast(.ballot([1, 1, 2, 3]))
        }
        #expect(throws: ChangeError.ballot(.noSuchNumber(4, of: 3))) {
            try bench.cast(.ballot([1]), .ballot([4]))
        }
        #expect(bench.vote.ballots.isEmpty)
        try bench.cast(.ballot([1, 1, 2]))
        #expect(bench.vote.dotCount == 3)
    }

    @Test func noMoreDotsThanAllowedGoOnOneOption() throws {
        var bench = try bench(Vote(dotsPerOption: 2))
        #expect(throws: ChangeError.ballot(.tooManyOnOne(2, most: 2))) {
            try bench.cast(.ballot([2, 2, 2]))
        }
        try bench.cast(.ballot([2, 2, 1]))
    }

    @Test func resultsAreInOrderAndTiesAreMarked() throws {
        var bench = try bench()
        try bench.cast(.ballot([1, 1, 3]), .ballot([3, 3]), .ballot([1]), .ballot([]))
        let results = bench.vote.results
        #expect(results.map(\.option.number) == [1, 3, 2])
        #expect(results.map(\.dots) == [3, 3, 0])
        #expect(results.map(\.place) == [1, 1, 3])
        #expect(results.map(\.isTied) == [true, true, false])
        #expect(bench.vote.voterCount == 4)
        #expect(bench.vote.blankCount == 1)
    }

    @Test func dotsCountedOnTheWallSayNothingOfHowManyVoted() throws {
        var bench = try bench()
        try bench.cast(.hands(12, for: 3), .ballot([1]))
        #expect(bench.vote.results.map(\.dots) == [12, 1, 0])
        #expect(bench.vote.voterCount == nil)
        var hands = try self.bench(Vote(dotsPerVoter: 1))
        try hands.cast(.hands(12, for: 3), .hands(2, for: 1))
        #expect(hands.vote.voterCount == 14)
    }

    @Test func numbersStayWhatTheyAreWhenAnOptionGoes() throws {
        var bench = Workbench(.vote)
        try bench.enter(0)
        try bench.options("a", "b", "c")
        let second = bench.vote.options[1].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.removing(second, in: bench.round, at: bench.now)
        }
        try bench.options("d")
        #expect(bench.vote.options.map(\.number) == [1, 3, 4])
    }

    @Test func whatBallotsAreAboutCannotChange() throws {
        var bench = try bench()
        try bench.cast(.ballot([1]))
        let first = bench.vote.options[0].id
        #expect(throws: ChangeError.ballot(.ballotsAreIn)) { try bench.options("tard") }
        #expect(throws: ChangeError.ballot(.ballotsAreIn)) { try bench.goBack() }
        #expect(throws: ChangeError.ballot(.ballotsAreIn)) {
            try bench.make { bench throws(ChangeError) in
                try bench.session.removing(first, in: bench.round, at: bench.now)
            }
        }
    }

    @Test func nothingIsRevealedWithoutBallotsAndNothingCastAfterwards() throws {
        var bench = try bench()
        #expect(throws: ChangeError.ballot(.noBallots)) { try bench.goOn() }
        try bench.cast(.ballot([1]))
        try bench.goOn()
        #expect(throws: ChangeError.ballot(.notVoting)) { try bench.cast(.ballot([1])) }
        try bench.goBack()
        try bench.cast(.ballot([2]))
        #expect(bench.vote.ballots.count == 2)
    }

    @Test func theOrderInWhichBallotsCameIsForgottenWithTheReveal() throws {
        var bench = try bench()
        for _ in 0..<12 { try bench.cast(.ballot([1])) }
        try bench.goOn()
        let ids = bench.vote.ballots.map(\.id)
        #expect(ids == ids.sorted())
    }

    @Test func onAScaleEachNumberIsAPersons() throws {
        var scale = try bench(Vote(form: .gradients, labels: ["oui", "bof", "non"]))
        #expect(throws: ChangeError.ballot(.noSuchNumber(4, of: 3))) {
            try scale.cast(.ballot([4]))
        }
        try scale.cast(.ballot([2]), .hands(4, for: 1), .ballot([]))
        #expect(scale.vote.tally == [4, 1, 0])
        #expect(scale.vote.voterCount == 6)
        try scale.cast(.ballot([1, 2, 2]))
        #expect(scale.vote.tally == [5, 3, 0])
        var fingers = try bench(Vote(form: .fingers))
        try fingers.cast(.ballot([5, 4, 4, 3]))
        #expect(fingers.vote.tally == [0, 0, 1, 2, 1])
    }

    @Test func aStruckContributionLeavesItsNumberAndNoWords() throws {
        var bench = Workbench(.goRound, .vote)
        try bench.enter(0)
        try bench.record("un four", "un jardin")
        let ids = bench.session.contributions.map(\.id)
        try bench.enter(1)
        try bench.make { bench throws(ChangeError) in
            try bench.session.addingOptions(
                from: ids, in: bench.round, entropy: &bench.entropy, at: bench.now)
        }
        try bench.goOn()
        try bench.cast(.ballot([1, 1, 2]))
        #expect(bench.vote.options.map(bench.session.text) == ["un four", "un jardin"])
        try bench.make { bench throws(ChangeError) in
            try bench.session.striking(ids[0], at: bench.now)
        }
        #expect(bench.vote.options.map(bench.session.text) == ["", "un jardin"])
        #expect(bench.vote.results.map(\.dots) == [2, 1])
        #expect(!"\(bench.session)\(bench.history)".contains("un four"))
    }

    @Test(arguments: Vote.Form.allCases.filter(\.gathersOptions))
    func aVoteShowsNothingOfItsEndBeforeItIsOver(_ form: Vote.Form) throws {
        var bench = Workbench(.goRound, .vote, .closing)
        let round = bench.session.agenda[1].id
        try bench.make { b throws(ChangeError) in
            try b.session.planning(round, at: b.now) {
                $0.content = .vote(Vote(form: form, dotsPerVoter: 2))
            }
        }
        try bench.enter(0)
        let before = bench.now.adding(seconds: -5)
        try bench.enter(1)
        try bench.options("un four", "un jardin")
        try bench.goOn()
        let voting = bench.now
        try bench.cast(form == .ranking ? .ranks([[1], [2]]) : .ballot([1, 2]))
        try bench.goOn()
        try bench.enter(2)
        let after = bench.now
        func vote(at moment: Moment) throws -> Vote {
            let round = bench.session.asOf(moment).agenda[1]
            guard case .vote(let vote) = round.content else { throw ChangeError.noRound }
            return vote
        }
        #expect(try vote(at: before).options.isEmpty)
        #expect(try vote(at: before).ballots.isEmpty)
        #expect(try vote(at: voting).phase == .voting)
        #expect(try vote(at: voting).ballots.isEmpty)
        #expect(try vote(at: voting).options.count == 2)
        #expect(try vote(at: after).phase == .revealed)
        #expect(try vote(at: after).ballots.count == 1)
    }
}

extension Workbench {
    fileprivate var round: ID<Round> { session.facts.currentRound ?? ID("") }

    fileprivate var vote: Vote {
        guard case .vote(let vote)? = session.round?.content else { return Vote() }
        return vote
    }

    fileprivate mutating func options(_ texts: String...) throws {
        try make { bench throws(ChangeError) in
            try bench.session.addingOptions(
                texts, in: bench.round, entropy: &bench.entropy, at: bench.now)
        }
    }

    fileprivate mutating func goOn() throws {
        try make { bench throws(ChangeError) in
            try bench.session.goingOnWithVote(in: bench.round, at: bench.now)
        }
    }

    fileprivate mutating func goBack() throws {
        try make { bench throws(ChangeError) in
            try bench.session.goingBackInVote(in: bench.round, at: bench.now)
        }
    }

    fileprivate mutating func cast(_ casts: Cast...) throws {
        try make { bench throws(ChangeError) in
            try bench.session.casting(
                casts, in: bench.round, entropy: &bench.entropy, at: bench.now)
        }
    }
}
