import Testing

@testable import Workshop

/// What is left behind by a change still fits together.
@Suite struct LooseEndTests {
    @Test func aPromptThatGoesIsNoTablesPrompt() throws {
        var bench = Workbench(.smallGroups, prompts: 2)
        try bench.enter(0)
        try bench.make { bench throws(ChangeError) in
            try bench.session.settingTables(1, entropy: &bench.entropy, at: bench.now)
        }
        guard case .smallGroups(let groups)? = bench.session.round?.content,
            let second = bench.session.round?.prompts.last
        else { return }
        try bench.make { bench throws(ChangeError) in
            try bench.session.settingTable(groups.tables[0].id, at: bench.now) {
                $0.prompt = second.id
            }
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.planning(bench.session.agenda[0].id, at: bench.now) {
                $0.prompts.removeLast()
            }
        }
        guard case .smallGroups(let after)? = bench.session.round?.content else { return }
        #expect(after.tables[0].prompt == nil)
    }

    @Test func anActionNeedsItsWords() throws {
        var bench = Workbench(.closing)
        try bench.enter(0)
        try bench.make { bench throws(ChangeError) in
            try bench.session.agreeing("appeler", entropy: &bench.entropy, at: bench.now)
        }
        var emptied = bench.session.actions[0]
        emptied.text = " "
        #expect(throws: ChangeError.nothingToRecord) {
            try bench.session.reagreeing(emptied.id, to: emptied, at: bench.now)
        }
    }

    @Test func whoeverLosesTheirNameHasASeat() throws {
        var bench = Workbench(.opening)
        try bench.seat("Ana", " ")
        #expect(bench.session.participants.map(\.seat) == [nil, 1])
        let ana = bench.session.participants[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.renaming(ana, name: "", nameToUse: "", at: bench.now)
        }
        #expect(bench.session.participants[0].seat == 2)
    }

    @Test func goingBackToATurnOfAnEarlierVisitCountsNothingInBetween() throws {
        var bench = Workbench(.goRound, .discussion)
        try bench.enter(0)
        try bench.seat("Ana")
        try bench.handOn()
        try bench.enter(1)
        try bench.enter(0)
        bench.now = bench.now.adding(seconds: 1_000)
        try bench.make { bench throws(ChangeError) in
            try bench.session.givingBack(at: bench.now)
        }
        let clock = try #require(bench.session.round?.content.floor?.current?.clock)
        #expect(bench.session.elapsed(clock, at: bench.now) == 10_000)
    }

    @Test func goingBackOverANewLapGoesBackALap() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        try bench.seat("Ana")
        try bench.handOn()
        try bench.make { bench throws(ChangeError) in
            try bench.session.beginningLap(at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.givingBack(at: bench.now)
        }
        guard case .goRound(let round)? = bench.session.round?.content else { return }
        #expect(round.lap == 1)
    }

    @Test func theEndEndsAPause() throws {
        var bench = Workbench(.goRound)
        try bench.enter(0)
        try bench.make { bench throws(ChangeError) in try bench.session.pausing(at: bench.now) }
        try bench.make { bench throws(ChangeError) in try bench.session.ending(at: bench.now) }
        #expect(!bench.session.isPaused)
    }
}
