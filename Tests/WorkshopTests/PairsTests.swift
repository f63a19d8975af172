import Testing

@testable import Workshop

@Suite struct PairsTests {
    private func bench(people: Int, rounds: Int = 1) throws -> Workbench {
        var bench = Workbench(.pairs, .pairs, .pairs, .pairs, .pairs, prompts: 3)
        try bench.make { bench throws(ChangeError) in
            try bench.session.joining(
                Array(repeating: "", count: people), entropy: &bench.entropy, at: bench.now)
        }
        try bench.enter(0)
        return bench
    }

    private func draw(_ bench: inout Workbench) throws -> [Pair] {
        try bench.make { bench throws(ChangeError) in
            try bench.session.drawingPairs(entropy: &bench.entropy, at: bench.now)
        }
        guard case .pairs(let pairs)? = bench.session.round?.content else { return [] }
        return pairs.pairs
    }

    @Test(arguments: [2, 3, 4, 5, 12, 13, 40, 41])
    func everybodyIsInOnePair(people: Int) throws {
        var bench = try bench(people: people)
        let pairs = try draw(&bench)
        #expect(pairs.flatMap(\.members).count == people)
        #expect(Set(pairs.flatMap(\.members)).count == people)
        #expect(pairs.count { $0.members.count == 3 } == people % 2)
        #expect(pairs.allSatisfy { (2...3).contains($0.members.count) })
    }

    @Test(arguments: [4, 6, 8, 12])
    func nobodyMeetsAPartnerAgainWhileThatCanBeAvoided(people: Int) throws {
        var bench = try bench(people: people)
        var met: Set<PairDraw.Couple> = []
        for round in 0..<min(people - 1, 3) {
            if round > 0 { try bench.enter(round) }
            for pair in try draw(&bench) {
                let couple = PairDraw.Couple(pair.members[0], pair.members[1])
                #expect(met.insert(couple).inserted)
            }
        }
    }

    @Test func whenEverybodyHasMetADrawStillSucceeds() throws {
        var bench = try bench(people: 3)
        _ = try draw(&bench)
        try bench.enter(1)
        #expect(try draw(&bench).map(\.members.count) == [3])
    }

    @Test func theOneLeftAloneJoinsAnotherPair() throws {
        var bench = try bench(people: 4)
        let pairs = try draw(&bench)
        try bench.make { bench throws(ChangeError) in
            try bench.session.leaving(pairs[0].members[0], at: bench.now)
        }
        guard case .pairs(let now)? = bench.session.round?.content else { return }
        #expect(now.pairs.map(\.members.count) == [3])
    }

    @Test func aLatecomerTakesOneOfThreeForAPartner() throws {
        var bench = try bench(people: 5)
        _ = try draw(&bench)
        try bench.seat("Zoé")
        guard case .pairs(let now)? = bench.session.round?.content else { return }
        #expect(now.pairs.map(\.members.count) == [2, 2, 2])
    }

    @Test func threeTakeTheSameTimeAsTwo() {
        let two = PairSchedule(people: 2, thinkSeconds: 180, noteSeconds: 60)
        let three = PairSchedule(people: 3, thinkSeconds: 180, noteSeconds: 60)
        #expect(two.length == 480_000)
        #expect(three.length == 480_000)
        #expect(two.steps.map(\.person) == [0, 0, 1, 1])
        #expect(three.steps.map(\.person) == [0, 0, 1, 1, 2, 2])
        #expect(two.step(at: 239_999)?.task == .notes)
        #expect(two.step(at: 240_000)?.person == 1)
        #expect(two.step(at: 480_000) == nil)
    }

    @Test func theTimerIsThatOfOnePromptAndTheNextStartsAnew() throws {
        var bench = try bench(people: 4)
        try bench.make { bench throws(ChangeError) in
            try bench.session.startingTimer(secondsAgo: 240, at: bench.now)
        }
        let clock = try #require(bench.session.round?.timer?.clock)
        #expect(bench.session.round?.timer?.plannedSeconds == 480)
        #expect(bench.session.elapsed(clock, at: bench.now) == 250_000)
        try bench.make { bench throws(ChangeError) in
            try bench.session.goingToNextPrompt(at: bench.now)
        }
        let next = try #require(bench.session.round?.timer?.clock)
        #expect(bench.session.elapsed(next, at: bench.now) == 10_000)
        #expect(bench.session.round?.promptAtHand?.text.text(for: .french) == "Question 2")
    }
}
