import Testing
import Workshop

@testable import SessionStore

@Suite struct ChangeCodingTests {
    /// A change in which everything comes, changes or goes.
    private var change: Change {
        let session = RichSession.session
        func all<Value: Entity>(_ list: KeyedList<Value>) -> [Replacement<Value>] {
            list.flatMap { thing in
                [
                    Replacement(before: nil, after: thing),
                    Replacement(before: thing, after: thing),
                    Replacement(before: thing, after: nil),
                ]
            }
        }
        var change = Change(name: ChangeName("record"), at: RichSession.start)
        let other = SessionFacts(id: ID("s1"), title: "", language: LanguageTag("fr"))
        change.facts = Replacement(before: session.facts, after: other)
        change.participants = all(session.participants)
        change.agenda = all(session.agenda)
        change.contributions = all(session.contributions)
        change.themes = all(session.themes)
        change.groups = all(session.groups)
        change.actions = all(session.actions)
        change.parkingLot = all(session.parkingLot)
        change.privateNotes = all(session.privateNotes)
        return change
    }

    @Test func aChangeIsReadAsItWasWritten() throws {
        let record = JournalRecord(
            number: 3, at: RichSession.start, deed: .step(.undo(change)), takes: [.line, .forms])
        let line = SealedLine.bytes(of: record.json)
        #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
        let value = try #require(SealedLine.value(of: line.dropLast()))
        #expect(JournalRecord.read(value) == record)
        let empty = Change(name: ChangeName("x"), at: RichSession.start)
        #expect(Change.read(empty.json) == empty)
    }

    @Test func aLineWithAnyByteChangedIsRefused() {
        let line = SealedLine.bytes(of: .object { $0.write("text", "é\n") }).dropLast()
        for place in line.indices {
            for bit in 0..<8 {
                var changed = line
                changed[place] ^= 1 << UInt8(bit)
                #expect(SealedLine.value(of: changed) == nil)
            }
        }
    }
}
