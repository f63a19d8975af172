import Testing

@testable import Workshop

/// Notes that say the same count as one, and none of their words, authors and times is lost.
@Suite struct MergedNotesTests {
    private func bench() throws -> Workbench {
        var bench = Workbench(.pairs, .sorting)
        try bench.enter(0)
        try bench.record("un bus jusqu’à minuit")
        try bench.record("des bus plus tard le soir")
        try bench.record("un repas par mois")
        try bench.enter(1)
        try bench.theme("Bouger")
        try bench.theme("Manger")
        let (ids, theme) = (bench.session.contributions.map(\.id), bench.session.themes[0].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting(ids, into: theme, at: bench.now)
        }
        return bench
    }

    private func merge(_ bench: inout Workbench, _ places: Int...) throws {
        let ids = places.map { bench.session.contributions[$0].id }
        try bench.make { bench throws(ChangeError) in
            try bench.session.mergingNotes(ids, at: bench.now)
        }
    }

    /// The notes of the first theme, those that are one in one text.
    private func notes(_ session: Session, _ theme: Int = 0) -> [String] {
        session.mergedNotes(in: session.themes[theme].id).map { head, others in
            ([head] + others).map(\.text).joined(separator: " + ")
        }
    }

    @Test func oneStepMakesOneNoteAndOneUndoTakesItApart() throws {
        var bench = try bench()
        let before = bench.session.contributions.map { $0 }
        try merge(&bench, 1, 0)
        #expect(
            notes(bench.session)
                == ["un bus jusqu’à minuit + des bus plus tard le soir", "un repas par mois"])
        for (now, then) in zip(bench.session.contributions, before) {
            #expect(now.text == then.text && now.recordedAt == then.recordedAt)
            #expect(now.author == then.author)
        }
        try bench.undo()
        #expect(bench.session.contributions.map { $0 } == before)
    }

    @Test func whatWasMergedGoesAlongIntoAnotherTheme() throws {
        var bench = try bench()
        try merge(&bench, 0, 1)
        let (head, theme) = (bench.session.contributions[0].id, bench.session.themes[1].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting([head], into: theme, at: bench.now)
        }
        #expect(notes(bench.session) == ["un repas par mois"])
        #expect(
            notes(bench.session, 1) == ["un bus jusqu’à minuit + des bus plus tard le soir"])
    }

    @Test func aThirdNoteJoinsAndEachIsTakenApartAgain() throws {
        var bench = try bench()
        try merge(&bench, 1, 2)
        try merge(&bench, 0, 1)
        #expect(notes(bench.session).count == 1)
        let head = bench.session.contributions[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.partingNotes([head], at: bench.now)
        }
        #expect(notes(bench.session).count == 3)
    }

    @Test func whatOnePersonTakesBackLeavesTheWordsOfTheOther() throws {
        var bench = try bench()
        try merge(&bench, 0, 1)
        let head = bench.session.contributions[0].id
        try bench.make { bench throws(ChangeError) in
            try bench.session.striking(head, at: bench.now)
        }
        #expect(notes(bench.session).contains("des bus plus tard le soir"))
    }

    @Test func aCircleThatTwoLaptopsMadeHidesNoNote() throws {
        var session = try bench().session
        let ids = session.contributions.map(\.id)
        session.contributions[ids[0]]?.mergedInto = ids[1]
        session.contributions[ids[1]]?.mergedInto = ids[0]
        session.contributions[ids[2]]?.mergedInto = ids[2]
        #expect(notes(session).count == 3)
    }

    @Test func notesOfTwoThemesStayApart() throws {
        var bench = try bench()
        let (note, theme) = (bench.session.contributions[2].id, bench.session.themes[1].id)
        try bench.make { bench throws(ChangeError) in
            try bench.session.sorting([note], into: theme, at: bench.now)
        }
        let ids = bench.session.contributions.map(\.id)
        #expect(throws: ChangeError.unknown) {
            try bench.session.mergingNotes(ids, at: bench.now)
        }
    }
}
