import Testing

@testable import Workshop

@Suite struct RereadingTests {
    @Test func everythingSaidIsOnOnePageAndWhatWasStruckOnNone() throws {
        var bench = Workbench(.goRound, .pairs, .sorting, prompts: 2)
        try bench.enter(0)
        try bench.record("une vision")
        try bench.enter(1)
        try bench.record("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit")
        try bench.enter(2)
        try bench.theme("A")
        let theme = try #require(bench.session.themes.first?.id)
        let ids = bench.session.contributions.map(\.id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting([ids[2], ids[5]], into: theme, at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.striking(ids[3], at: bench.now)
        }
        try bench.make { bench throws(ChangeError) in
            try bench.session.toggling(.setAside, on: ids[4], at: bench.now)
        }

        let pages = bench.session.rereadingPages
        let shown = pages.flatMap(\.contributions)
        #expect(shown.count == Set(shown).count)
        #expect(Set(shown) == Set(ids).subtracting([ids[3], ids[4]]))
        #expect(pages.allSatisfy { $0.contributions.count <= 5 })
        #expect(
            pages.last == RereadingPage(heading: .theme(theme), contributions: [ids[2], ids[5]]))
    }

    @Test func aThemeWithoutNotesIsReadForItsStatement() throws {
        var bench = Workbench(.sorting)
        try bench.enter(0)
        try bench.theme("A")
        let theme = try #require(bench.session.themes.first?.id)
        #expect(
            bench.session.rereadingPages == [
                RereadingPage(heading: .theme(theme), contributions: [])
            ])
    }

    @Test func theDayOfRereadingIsNoted() throws {
        var bench = Workbench(.closing)
        try bench.make { bench throws(ChangeError) in
            try bench.session.rereading(
                on: CalendarDay(bench.now, offsetSeconds: 0), at: bench.now)
        }
        #expect(bench.session.rereadOn?.iso == "2016-03-08")
        try bench.undo()
        #expect(bench.session.rereadOn == nil)
    }
}
