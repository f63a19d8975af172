import Testing

@testable import Workshop

/// What has no time keeps the order of its file.
@Suite struct FileOrderTests {
    private let ids = ["c1", "c10", "c2", "b", "a"]

    private func session(_ ids: [String], timed: [String] = []) -> Session {
        let start = Moment(milliseconds: 1_457_463_600_000)
        return Session(
            SessionFacts(id: ID("s"), title: "T", language: LanguageTag("fr")), participants: [],
            agenda: [
                Round(
                    id: ID("r"), position: OrderKey(after: nil, before: nil),
                    content: .goRound(GoRound()))
            ],
            contributions: ids.map { Contribution(id: ID($0), text: $0, round: ID("r")) }
                + timed.map {
                    Contribution(id: ID($0), text: $0, round: ID("r"), recordedAt: start)
                },
            themes: [], groups: [], actions: ids.map { Action(id: ID($0), text: $0) },
            parkingLot: ids.map { ParkedItem(id: ID($0), text: $0) },
            privateNotes: ids.map { PrivateNote(id: ID($0), text: $0) })
    }

    @Test func listsStandAsInTheFile() {
        let session = session(ids, timed: ["0"])
        #expect(session.contributions.map(\.text) == ids + ["0"])
        #expect(session.contributions(of: ID("r")).map(\.text) == ids + ["0"])
        #expect(session.actions.map(\.text) == ids)
        #expect(session.parkingLot.map(\.text) == ids)
        #expect(session.privateNotes.map(\.text) == ids)
    }

    @Test func whatIsChangedStaysWhereItWas() throws {
        var session = session(ids, timed: ["0"])
        let now = Moment(milliseconds: 1_457_463_700_000)
        let change = try session.amending(ID("c10"), to: "autre", at: now)
        // A change that was read from a journal knows nothing of places.
        var read = change
        for place in read.contributions.indices {
            read.contributions[place].before?.filePlace = FilePlace()
            read.contributions[place].after?.filePlace = FilePlace()
        }
        try session.apply(read)
        #expect(session.contributions.map(\.text) == ["c1", "autre", "c2", "b", "a", "0"])
        #expect(
            session.contributions(of: ID("r")).map(\.text)
                == ["c1", "autre", "c2", "b", "a", "0"])
        try session.apply(read.inverse)
        #expect(session.contributions.map(\.text) == ids + ["0"])
        try session.apply(session.striking(ID("c2"), at: now))
        #expect(session.contributions.map(\.id.text) == ids + ["0"])
        #expect(session.contributions(of: ID("r")).map(\.id.text) == ids + ["0"])
    }

    @Test func aMergeKeepsTheOrderOfBoth() {
        let base = session(ids)
        let ours = session(["c1", "x", "c10", "c2", "b", "a"])
        let theirs = session(["c1", "c10", "c2", "y", "b", "a"], timed: ["0"])
        let merged = Session.merging(base: base, ours: ours, theirs: theirs).session
        let other = Session.merging(base: base, ours: theirs, theirs: ours).session
        #expect(merged == other)
        let order = merged.contributions.map(\.id.text)
        #expect(order.filter(ids.contains) == ids)
        #expect(Set(order) == Set(ids + ["x", "y", "0"]))
        #expect(order.last == "0")
        #expect(merged.contributions(of: ID("r")).map(\.id.text) == order)
    }
}
