import CustomDump
import Testing
import TestSupport

@testable import Workshop

@Suite struct HistoryTests {
    /// A sitting of thousands of contributions keeps them all in what can be undone.
    @Test func whatCanBeUndoneRefersToWhatItHolds() {
        #expect(MemoryLayout<Replacement<Contribution>>.stride <= 16)
        #expect(MemoryLayout<Turn>.stride <= 8)
        #expect(MemoryLayout<Change>.stride <= 128)
    }

    @Test func aCopyThatIsChangedLeavesTheOtherAsItWas() {
        let said = Contribution(id: ID("c"), text: "dit")
        var amended = said
        amended.text = "mieux dit"
        amended.marks.insert(.strong)
        #expect(said == Contribution(id: ID("c"), text: "dit"))
        #expect(amended != said)
        let turn = Turn(speaker: nil, lap: 1, clock: Clock(startedAt: Moment(milliseconds: 0)))
        var ended = turn
        ended.clock.end(at: Moment(milliseconds: 5))
        #expect(turn.clock.endedAt == nil)
    }

    /// Two hundred random changes of every sort, undone to the beginning and redone to the end.
    @Test(arguments: 1...12)
    func undoingAllAndRedoingAllGiveEqualSessions(seed: UInt64) throws {
        var bench = Workbench(
            .opening, .goRound, .pairs, .smallGroups, .discussion, .sorting, .vote,
            .decision, .election, .groups, .closing, prompts: 2)
        bench.entropy = Entropy(seed, 99)
        let empty = bench.session
        var made = 0
        for _ in 0..<400 {
            let next = Deed.allCases.randomElement(using: &bench.entropy) ?? .record
            if (try? bench.make { bench throws(ChangeError) in
                try next.change(of: bench.session, entropy: &bench.entropy, at: bench.now)
            }) != nil {
                made += 1
                #expect(bench.session.danglingReferences == [])
            }
        }
        #expect(made > 100)
        let full = bench.session
        while bench.history.nextToUndo != nil { try bench.undo() }
        expectNoDifference(bench.session, empty)
        #expect(bench.session.unsorted.isEmpty)
        while bench.history.nextToRedo != nil { try bench.redo() }
        expectNoDifference(bench.session, full)
        #expect(bench.session.unsorted == full.unsorted)
    }

    @Test func aChangeThatNoLongerFitsIsRefused() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        try bench.record("un")
        let id = bench.session.contributions[0].id
        let stale = try bench.session.amending(id, to: "deux", at: bench.now)
        try bench.make { bench throws(ChangeError) in
            try bench.session.amending(id, to: "trois", at: bench.now)
        }
        let before = bench.session
        #expect(throws: ChangeError.outdated) { try bench.session.apply(stale) }
        #expect(bench.session == before)
    }
}
