import Glibc
import NcursesTerminal
import SessionStore
import TestSupport
import Testing
import Workshop

@testable import atelier

/// The thread that writes, on a disk that does not answer.
@Suite struct StoreThreadTests {
    @Test func aSyncThatBlocksDelaysNobodyAndStoresEverythingLater() throws {
        let folder = try TemporaryFolder()
        let workshop = try PreparedWorkshop(in: folder.path)
        let disk = BlockingFileSystem()
        let now = Moment(milliseconds: Int64(time(nil)) * 1000)
        let (sitting, opened) = try Sitting.open(
            workshop.path, identifier: "essai", at: now, on: disk)
        let store = StoreThread(sitting, waker: Waker())
        disk.block()
        var (session, entropy) = (opened.session, Entropy(1, 2))
        let clock = ContinuousClock()
        let took = try clock.measure {
            for revision in 1...50 {
                let change = try session.recording(
                    ["note \(revision)"], entropy: &entropy, at: now)
                try session.apply(change)
                store.post(.record(.change(change), revision: revision, at: now))
                store.post(.draft(Draft(text: "ligne \(revision)")))
            }
        }
        disk.waitUntilOneWaits()
        #expect(took < .seconds(1))
        #expect(store.takeAnswers().isEmpty)
        disk.letGo()
        #expect(store.close(keepsDraft: false, at: now) == .saved)
        var stored: [Int] = []
        for case .stored(let revision) in store.takeAnswers() { stored.append(revision) }
        #expect(stored == Array(1...50))
        #expect(try workshop.recorded() == (1...50).map { "note \($0)" })
    }
}
