import Testing

@testable import Workshop

/// Minutes taken off what is left of an agenda, and rounds that are copied.
@Suite struct AgendaCutTests {
    private func minutes(_ session: Session) -> [Int] {
        session.agenda.map { ($0.plannedSeconds ?? 0) / 60 }
    }

    private func shortened(_ bench: Workbench, _ cut: AgendaCut) throws -> Session {
        var session = bench.session
        try session.apply(session.shortening(cut, at: bench.now))
        return session
    }

    @Test func eachRoundGivesInProportionToWhatItHas() throws {
        var bench = Workbench(.opening, .goRound, .discussion, .closing)
        for (place, minutes) in [10, 45, 15, 30].enumerated() {
            try bench.make { bench throws(ChangeError) in
                try bench.session.planning(
                    bench.session.agenda[place].id, forSeconds: minutes * 60 + 1, at: bench.now)
            }
        }
        try bench.enter(1)
        let cut = AgendaCut(of: 25, in: bench.session, at: bench.now)
        #expect(cut.missing == 0)
        // The first round is over; of the one at hand only what has not passed can be given.
        let session = try shortened(bench, cut)
        #expect(minutes(session) == [10, 32, 11, 22])
        // Seconds that nobody sees stay as they are.
        #expect(session.agenda[1].plannedSeconds == 32 * 60 + 1)
    }

    @Test func sharesAreWholeAndComeToWhatIsWanted() {
        var entropy = Entropy(5, 6)
        for _ in 0..<500 {
            let weights = (0..<Int.random(in: 1...9, using: &entropy)).map { _ in
                Int.random(in: 0...90, using: &entropy)
            }
            let total = weights.reduce(0, +)
            let wanted = Int.random(in: -5...(total + 20), using: &entropy)
            let shares = AgendaCut.shares(of: wanted, among: weights)
            #expect(shares.reduce(0, +) == min(max(0, wanted), total))
            for (share, weight) in zip(shares, weights) { #expect((0...weight).contains(share)) }
        }
    }

    @Test func whatIsDroppedOrSetCountsFirstAndWhatCannotBeFoundIsSaid() throws {
        var bench = Workbench(.opening, .goRound, .discussion, .closing)
        try bench.enter(0)
        let ids = bench.session.agenda.map(\.id)
        let dropping = AgendaCut(of: 25, dropping: [ids[1]], in: bench.session, at: bench.now)
        #expect(dropping.lengths[ids[1]] == nil)
        let session = try shortened(bench, dropping)
        #expect(session.agenda[1].isSkipped)
        #expect(session.plannedSeconds == (40 - 25) * 60)
        let setting = AgendaCut(of: 12, setting: [ids[3]: 300], in: bench.session, at: bench.now)
        #expect(setting.lengths[ids[3]] == 300)
        #expect(try shortened(bench, setting).plannedSeconds == (40 - 12) * 60)
        let tooMuch = AgendaCut(of: 60, in: bench.session, at: bench.now)
        #expect(tooMuch.missing == 60 - 9 * 4)
        #expect(
            try shortened(bench, tooMuch).agenda.dropFirst().allSatisfy { $0.plannedSeconds == 60 })
    }

    @Test func aCopyHasThePlanAndNothingThatHappened() throws {
        var bench = Workbench(.goRound, .closing, prompts: 2)
        try bench.enter(0)
        try bench.record("quelque chose")
        let first = bench.session.agenda[0]
        try bench.make { bench throws(ChangeError) in
            try bench.session.copying(first.id, entropy: &bench.entropy, at: bench.now)
        }
        let copy = bench.session.agenda[1]
        #expect(bench.session.agenda.map(\.kind) == [.goRound, .goRound, .closing])
        #expect(copy.prompts.map(\.text) == first.prompts.map(\.text))
        #expect(Set(copy.prompts.map(\.id)).isDisjoint(with: first.prompts.map(\.id)))
        #expect(copy.clock == nil && copy.plannedSeconds == first.plannedSeconds)
        #expect(bench.session.contributions(of: copy.id).isEmpty)
        try bench.undo()
        #expect(bench.session.agenda.count == 2)
    }
}
