import CustomDump
import TestSupport
import Testing
import Workshop

@testable import SessionStore

/// What holds for any two histories that go on from one session.
@Suite struct MergePropertyTests {
    private struct Fork {
        var base: Session
        var ours: Session
        var theirs: Session

        init(seed: UInt64) {
            var common = RandomHistory(seed: seed)
            common.go(on: Int(seed % 5) * 40)
            var one = RandomHistory(of: common, side: "one", seed: seed &* 31)
            var other = RandomHistory(of: common, side: "other", seed: seed &* 37)
            one.go(on: 30 + Int(seed % 3) * 60)
            other.go(on: 30 + Int(seed % 4) * 60)
            (base, ours, theirs) = (common.session, one.session, other.session)
        }

        var merged: Session {
            Session.merging(base: base, ours: ours, theirs: theirs).session
        }
    }

    @Test(arguments: 1...60) func theSidesMayChangePlaces(seed: UInt64) {
        let fork = Fork(seed: seed)
        let swapped = Session.merging(base: fork.base, ours: fork.theirs, theirs: fork.ours)
        expectNoDifference(swapped.session, fork.merged)
        let bytes = SessionWriter.bytes(of: swapped.session)
        let isSame = bytes == SessionWriter.bytes(of: fork.merged)
        #expect(isSame)
    }

    @Test(arguments: 1...60) func mergingAgainChangesNothing(seed: UInt64) {
        let fork = Fork(seed: seed)
        let merged = fork.merged
        for side in [fork.ours, fork.theirs, merged, fork.base] {
            let again = Session.merging(base: fork.base, ours: merged, theirs: side).session
            expectNoDifference(again, merged)
        }
    }

    @Test(arguments: 1...60) func nothingIsLostButWhatWasStruck(seed: UInt64) {
        let fork = Fork(seed: seed)
        let merged = fork.merged
        for side in [fork.ours, fork.theirs] {
            for said in side.contributions where !said.isStruck {
                guard let kept = merged.contributions[said.id] else {
                    // Only what the other side took back, and this side left as it was.
                    #expect(fork.base.contributions[said.id] == said)
                    continue
                }
                guard !kept.isStruck else { continue }
                let versions =
                    [kept.text, kept.firstText ?? ""]
                    + merged.conflicts.filter { $0.place.entity == said.id.text }.flatMap(\.texts)
                let was = fork.base.contributions[said.id]
                #expect(versions.contains(said.text) || was?.text == said.text)
            }
        }
    }

    @Test(arguments: 1...60) func whatWasStruckIsNowhere(seed: UInt64) {
        let fork = Fork(seed: seed)
        let merged = fork.merged
        for side in [fork.base, fork.ours, fork.theirs] {
            for said in side.contributions where said.isStruck {
                #expect(merged.contributions[said.id].map { $0.isStruck && $0.text == "" } ?? true)
                #expect(merged.conflicts.allSatisfy { $0.place.entity != said.id.text })
            }
        }
        for copy in merged.contributions {
            let origin = copy.copyOf.flatMap { merged.contributions[$0] }
            #expect(origin?.isStruck != true)
        }
    }

    @Test(arguments: 1...60) func everyReferenceResolvesAndTheFileIsRead(seed: UInt64) throws {
        let merged = Fork(seed: seed).merged
        #expect(merged.danglingReferences == [])
        let bytes = SessionWriter.bytes(of: merged)
        let read = try SessionReader.read(bytes)
        expectNoDifference(read, merged)
        #expect(SessionWriter.bytes(of: read) == bytes)
    }

    @Test(arguments: 1...20) func whatOneSideDidAloneIsTakenAsItIs(seed: UInt64) {
        let fork = Fork(seed: seed)
        for (ours, theirs) in [(fork.ours, fork.base), (fork.base, fork.ours)] {
            let merged = Session.merging(base: fork.base, ours: ours, theirs: theirs).session
            expectNoDifference(merged, fork.ours)
        }
    }

    @Test(arguments: 1...20) func aMergeIsOneChangeThatCanBeUndone(seed: UInt64) throws {
        let fork = Fork(seed: seed)
        var session = fork.ours
        guard fork.merged != session else { return }
        let change = try session.becoming(fork.merged, at: RichSession.start)
        try session.apply(change)
        expectNoDifference(session, fork.merged)
        #expect(session.unsorted == fork.merged.unsorted)
        try session.apply(change.inverse)
        #expect(session.danglingReferences == [])
    }

    @Test(arguments: 1...20) func aCopyOfATableComesBackWithEverything(seed: UInt64) throws {
        let fork = Fork(seed: seed)
        var copy = TableCopy.make(from: fork.base, at: RichSession.start)
        #expect(copy.privateNotes.isEmpty)
        if fork.theirs != fork.base {
            try copy.apply(copy.becoming(fork.theirs, at: RichSession.start))
        }
        let file = try SessionReader.read(SessionWriter.bytes(of: copy))
        expectNoDifference(file, copy)
        let merge = try TableCopy.bringIn(file, into: fork.ours)
        #expect(merge.session.danglingReferences == [])
        for said in fork.theirs.contributions where fork.base.contributions[said.id] == nil {
            #expect(merge.session.contributions[said.id] != nil)
        }
        for note in fork.ours.privateNotes { #expect(merge.session.privateNotes[note.id] != nil) }
        #expect(merge.session.copiedFrom == nil)
        let again = try TableCopy.bringIn(file, into: merge.session)
        expectNoDifference(again.session, merge.session)
        #expect(again.newContributions == 0 && again.newConflicts == 0)
    }
}
