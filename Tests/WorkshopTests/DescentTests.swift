import Testing

@testable import Workshop

/// Whether a version may have been made from another.
@Suite struct DescentTests {
    private let start = Moment(milliseconds: 1_457_463_600_000)

    private func session(_ id: String = "s") -> Session {
        Session(SessionFacts(id: ID(id), title: "", language: LanguageTag("fr")))
    }

    private func said(_ id: String, after seconds: Int?) -> Contribution {
        Contribution(
            id: ID(id), text: id, recordedAt: seconds.map { start.adding(seconds: $0) })
    }

    private func session(saying contributions: Contribution...) -> Session {
        var session = session()
        session.contributions = KeyedList(contributions)
        return session
    }

    @Test func everySessionDescendsFromItself() {
        #expect(session().mayDescend(from: session()))
        let full = session(saying: said("a", after: 1), said("b", after: 2))
        #expect(full.mayDescend(from: full))
        #expect(full.mayDescend(from: session()))
    }

    @Test func anotherSessionDoesNot() {
        #expect(!session("t").mayDescend(from: session("s")))
    }

    @Test func anOlderVersionDoesNotDescendFromANewerOne() {
        let old = session(saying: said("a", after: 1))
        var new = old
        new.contributions[ID("b")] = said("b", after: 2)
        #expect(new.mayDescend(from: old))
        #expect(!old.mayDescend(from: new))
        var apart = old
        apart.contributions[ID("c")] = said("c", after: 3)
        #expect(!apart.mayDescend(from: new))
    }

    /// Two laptops took turns: the last thing alone tells nothing of those before.
    @Test func everythingSaidMustBeThere() {
        let base = session(saying: said("a", after: 1), said("b", after: 2))
        #expect(!session(saying: said("b", after: 2)).mayDescend(from: base))
        #expect(!session(saying: said("a", after: 1)).mayDescend(from: base))
    }

    @Test func whatIsAmendedMustBeAmendedThere() {
        let before = session(saying: said("a", after: 1))
        var base = before
        base.contributions[ID("a")]?.text = "b"
        base.contributions[ID("a")]?.firstText = "a"
        #expect(base.mayDescend(from: before))
        #expect(!before.mayDescend(from: base))
        #expect(base.mayDescend(from: base))
    }

    @Test func aTombstoneIsHeldAndSoIsWhatReadsOtherwise() {
        let base = session(saying: said("a", after: 1))
        var other = base
        other.contributions[ID("a")] = said("a", after: 1).tombstone
        #expect(other.mayDescend(from: base))
        other.contributions[ID("a")] = Contribution(id: ID("a"), text: "b", recordedAt: start)
        #expect(other.mayDescend(from: base))
    }

    @Test func everySortOfRecordedThingCounts() {
        let at = start.adding(seconds: 9)
        let old = session(saying: said("a", after: 1))
        var (parked, agreed, noted) = (old, old, old)
        parked.parkingLot[ID("p")] = ParkedItem(id: ID("p"), text: "p", recordedAt: at)
        agreed.actions[ID("p")] = Action(id: ID("p"), text: "p", recordedAt: at)
        noted.privateNotes[ID("p")] = PrivateNote(id: ID("p"), text: "p", recordedAt: at)
        for new in [parked, agreed, noted] {
            #expect(new.mayDescend(from: old))
            #expect(!old.mayDescend(from: new))
        }
    }

    @Test func whereNothingBearsATimeAllMustBeThere() {
        let position = OrderKey(after: nil, before: nil)
        let timeless = session(saying: said("a", after: nil))
        #expect(!session().mayDescend(from: timeless))
        var (seated, planned, sorted, grouped) = (timeless, timeless, timeless, timeless)
        seated.participants[ID("x")] = Participant(id: ID("x"), position: position)
        planned.agenda[ID("x")] = Round(
            id: ID("x"), position: position, content: .opening(Opening()))
        sorted.themes[ID("x")] = Theme(id: ID("x"), position: position, name: "x")
        grouped.groups[ID("x")] = OpenGroup(id: ID("x"), position: position, name: "x")
        for new in [seated, planned, sorted, grouped] {
            #expect(new.mayDescend(from: timeless))
            #expect(!timeless.mayDescend(from: new))
        }
    }
}
