import Testing

@testable import Workshop

@Suite struct ThemeTests {
    private func bench() throws -> Workbench {
        var bench = Workbench(.goRound, .pairs, .sorting)
        try bench.enter(0)
        try bench.record("une vision")
        try bench.enter(1)
        try bench.record("un", "deux", "trois", "quatre")
        try bench.enter(2)
        try bench.theme("A")
        try bench.theme("B")
        return bench
    }

    private func ids(_ bench: Workbench, _ texts: String...) -> [ID<Contribution>] {
        texts.compactMap { text in bench.session.contributions.first { $0.text == text }?.id }
    }

    private func texts(_ bench: Workbench, _ theme: Int) -> [String] {
        bench.session.contributions(in: bench.session.themes[theme].id).map(\.text)
    }

    @Test func onlyWhatGoesToTheSortingIsUnsorted() throws {
        let bench = try bench()
        #expect(
            bench.session.unsorted.compactMap { bench.session.contributions[$0]?.text }
                == ["un", "deux", "trois", "quatre"])
    }

    @Test func sortingMergingAndSplitting() throws {
        var bench = try bench()
        let (a, b) = (bench.session.themes[0].id, bench.session.themes[1].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting(self.ids(bench, "un", "trois"), into: a, at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting(self.ids(bench, "deux"), into: b, at: bench.now)
        }
        #expect(bench.session.unsortedCount == 1)
        try bench.make { bench throws(ChangeError) in
            try bench.session.merging(a, into: b, at: bench.now)
        }
        #expect(texts(bench, 0) == ["un", "deux", "trois"])
        try bench.make { bench throws(ChangeError) in
            try bench.session.splitting(
                off: self.ids(bench, "trois"), as: "C", entropy: &bench.entropy, at: bench.now)
        }
        #expect(bench.session.themes.map(\.name) == ["B", "C"])
        #expect(texts(bench, 1) == ["trois"])
    }

    @Test func whatIsLeftAloneIsNotOfferedAgain() throws {
        var bench = try bench()
        try bench.make { bench throws(ChangeError) in
            try bench.session.leavingAlone(self.ids(bench, "un"), at: bench.now)
        }
        #expect(bench.session.unsorted == ids(bench, "deux", "trois", "quatre"))
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting(self.ids(bench, "un"), into: nil, at: bench.now)
        }
        #expect(bench.session.unsortedCount == 4)
    }

    @Test func removingAThemeKeepsItsContributionsAndGroups() throws {
        var bench = try bench()
        let a = bench.session.themes[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting(self.ids(bench, "un"), into: a, at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.openingGroups(entropy: &bench.entropy, at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.removing(a, at: bench.now)
        }
        #expect(bench.session.unsortedCount == 4)
        #expect(bench.session.groups.map { bench.session.name(of: $0) } == ["A", "B"])
    }

    @Test func aThemeNeedsAName() throws {
        var bench = try bench()
        #expect(throws: ChangeError.themeNeedsName) { try bench.theme("  ") }
    }

    @Test func changingWhatGoesToTheSortingChangesWhatIsLeft() throws {
        var bench = try bench()
        let goRound = bench.session.agenda[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.planning(goRound, at: bench.now) { $0.goesToSorting = true }
        }
        #expect(bench.session.unsortedCount == 5)
    }
}
