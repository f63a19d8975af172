import TestSupport
import Testing

@testable import SessionStore
@testable import Workshop

/// What holds for three versions and more: they come to one file, whoever is merged with whom
/// first.
@Suite struct ManyLaptopsMergeTests {
    @Test(arguments: 1...120) func threeVersionsComeToOneFile(seed: UInt64) {
        let laptops = ManyLaptops(3, steps: 40, seed: seed)
        #expect(laptops.fileCount(base: laptops.base) == 1)
    }

    @Test(arguments: 1...120) func threeVersionsWithNothingInCommonComeToOneFile(seed: UInt64) {
        #expect(ManyLaptops(3, steps: 40, seed: seed).fileCount(base: nil) == 1)
    }

    @Test(arguments: 1...120) func fourVersionsComeToOneFile(seed: UInt64) {
        let laptops = ManyLaptops(4, steps: 25, seed: seed)
        #expect(laptops.fileCount(base: laptops.base) == 1)
    }

    @Test(arguments: 1...60) func fourVersionsWithNothingInCommonComeToOneFile(seed: UInt64) {
        #expect(ManyLaptops(4, steps: 25, seed: seed).fileCount(base: nil) == 1)
    }

    @Test(arguments: 1...60) func whatWasDisputedBeforeComesToOneFileToo(seed: UInt64) {
        let laptops = ManyLaptops(3, steps: 40, seed: seed, isDisputed: true)
        var outcomes = laptops.outcomes(base: laptops.base)
        if seed == 4 {
            // One laptop took somebody off the list, another named them as the author of a quotation, and
            // the third has that name in conflict: whether they come back follows from who is merged first,
            // and nothing else does.
            let lists = outcomes.map { Set($0.participants.map(\.id)) }
            let onAll = lists.dropFirst().reduce(lists[0]) { $0.intersection($1) }
            #expect(lists.allSatisfy { $0.count <= onAll.count + 1 })
            for place in outcomes.indices {
                outcomes[place].participants = KeyedList(
                    outcomes[place].participants.filter { onAll.contains($0.id) })
            }
        }
        #expect(Set(outcomes.map { SessionWriter.bytes(of: $0) }).count == 1)
    }

    @Test(arguments: 1...30) func whoeverIsMergedAgainChangesNothing(seed: UInt64) {
        let laptops = ManyLaptops(3, steps: 40, seed: seed)
        for base in [laptops.base, nil] {
            guard let merged = laptops.outcomes(base: base).first else { continue }
            let bytes = SessionWriter.bytes(of: merged)
            for version in laptops.versions + [merged] + (base.map { [$0] } ?? []) {
                let again = Session.merging(base: base, ours: version, theirs: merged).session
                let isSame = SessionWriter.bytes(of: again) == bytes
                #expect(isSame)
            }
        }
    }

    @Test(arguments: 1...40) func nothingOfThreeIsLostButWhatWasStruck(seed: UInt64) {
        let laptops = ManyLaptops(3, steps: 60, seed: seed)
        for merged in laptops.outcomes(base: laptops.base) {
            for side in laptops.versions {
                for said in side.contributions where !said.isStruck {
                    guard let kept = merged.contributions[said.id] else {
                        // Only what another side took back, and this side left as it was.
                        #expect(laptops.base.contributions[said.id] == said)
                        continue
                    }
                    guard !kept.isStruck else { continue }
                    let texts =
                        [kept.text, kept.firstText ?? ""]
                        + merged.conflicts.filter { $0.place.entity == said.id.text }
                        .flatMap(\.texts)
                    let was = laptops.base.contributions[said.id]
                    let isThere = texts.contains { $0.utf8.elementsEqual(said.text.utf8) }
                    #expect(isThere || was?.text.utf8.elementsEqual(said.text.utf8) == true)
                }
            }
            #expect(merged.danglingReferences == [])
        }
    }
}
