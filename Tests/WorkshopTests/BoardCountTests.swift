import Testing

@testable import Workshop

/// The counts of the board follow each change as a count of the whole would.
@Suite struct BoardCountTests {
    private func check(_ session: Session) {
        for theme in session.themes {
            let told = session.contributions.count { $0.theme == theme.id && $0.isPublished }
            #expect(session.count(in: theme.id) == told)
        }
        let alone = session.contributions.filter {
            $0.theme == nil && $0.isPublished && $0.marks.contains(.leftAlone)
        }
        #expect(session.leftAlone == alone.map(\.id))
        #expect(session.leftAloneCount == alone.count)
    }

    @Test func aBoardThatNoOtherRoundFeedsTakesTheTour() throws {
        var bench = Workbench(.goRound, .sorting)
        try bench.enter(0)
        try bench.record("un", "deux", "trois")
        try bench.enter(1)
        #expect(bench.session.unsorted.count == 3)
        // Where a round feeds the board, the tour stays an account of its own.
        bench = Workbench(.goRound, .pairs, .sorting)
        try bench.enter(0)
        try bench.record("un", "deux")
        try bench.enter(2)
        #expect(bench.session.unsorted.isEmpty)
    }

    @Test func whatIsSetAsideOrLeftIsInNoCountOfATheme() throws {
        var bench = Workbench(.goRound, .sorting)
        try bench.enter(0)
        try bench.record("un", "deux", "trois")
        try bench.theme("A")
        let ids = bench.session.contributions.map(\.id)
        let theme = bench.session.themes[0].id
        try bench.make { b throws(ChangeError) in
            try b.session.sorting(ids, into: theme, at: b.now)
        }
        #expect(bench.session.count(in: theme) == 3)
        try bench.make { b throws(ChangeError) in
            try b.session.toggling(.setAside, on: ids[0], at: b.now)
        }
        #expect(bench.session.count(in: theme) == 2)
        check(bench.session)
        try bench.make { b throws(ChangeError) in
            try b.session.leavingAlone([ids[1]], at: b.now)
        }
        #expect(bench.session.leftAlone == [ids[1]])
        check(bench.session)
        try bench.make { b throws(ChangeError) in try b.session.striking(ids[2], at: b.now) }
        #expect(bench.session.count(in: theme) == 0)
        check(bench.session)
        try bench.undo()
        check(bench.session)
        let read = Session(
            bench.session.facts, participants: [], agenda: Array(bench.session.agenda),
            contributions: Array(bench.session.contributions),
            themes: Array(bench.session.themes), groups: [], actions: [], parkingLot: [],
            privateNotes: [])
        #expect(read.leftAlone == bench.session.leftAlone)
        check(read)
    }
}
