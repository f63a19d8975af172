import Glibc
import NcursesTerminal
import SessionStore
import TestSupport
import Testing
import Workshop

@testable import atelier

/// The thread that follows a session for the room, in a folder that does not answer.
@Suite struct FollowerThreadTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
    }

    /// Waits until the waker was used.
    private func waits(for waker: Waker) -> Bool {
        var source = pollfd(fd: waker.fileDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&source, 1, 10_000) == 1
    }

    @Test func aFolderThatDoesNotAnswerKeepsNobody() throws {
        let disk = BlockingFileSystem()
        disk.blockOpening()
        let waker = Waker()
        let follower = FollowerThread(workshop.path, waking: waker, on: disk)
        disk.waitUntilOneWaits()
        #expect(follower.takeSight()?.path == nil)
        #expect(follower.firstSight(waitingMilliseconds: 1)?.path == nil)
        disk.letGo()
        #expect(waits(for: waker))
        #expect(try follower.firstSight()?.session == SessionFile.read(workshop.path))
    }

    @Test func whatIsWrittenIsSeenAndOnlyTheLastOfIt() throws {
        let waker = Waker()
        let follower = FollowerThread(workshop.path, waking: waker)
        var session = try #require(follower.firstSight()?.session)
        var entropy = Entropy(3, 4)
        for number in 1...3 {
            let now = Moment(milliseconds: Int64(time(nil)) * 1000)
            try session.apply(
                session.recording(["note \(number)"], entropy: &entropy, at: now))
            try SessionFile.write(session, to: workshop.path)
        }
        var seen: Session?
        for _ in 1...1000 where seen?.contributions.count != 3 {
            if let sight = follower.takeSight() { seen = sight.session } else { usleep(10_000) }
        }
        #expect(seen == session)
        #expect(follower.takeSight()?.path == nil)
    }
}
