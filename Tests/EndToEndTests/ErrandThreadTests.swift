import Facilitation
import Glibc
import NcursesTerminal
import Testing

@testable import atelier

/// What is read and written besides the workshop's file, on a stick that does not answer.
@Suite struct ErrandThreadTests {
    /// A door that stays closed until it is opened.
    private final class Door: @unchecked Sendable {
        private var semaphore = sem_t()
        init() { sem_init(&semaphore, 0, 0) }
        func open() { sem_post(&semaphore) }
        func pass() { sem_wait(&semaphore) }
    }

    @Test func anErrandThatBlocksDelaysNobodyAndIsDoneBeforeLeaving() {
        let door = Door()
        let waker = Waker()
        let errands = ErrandThread(waker: waker)
        errands.post {
            door.pass()
            return .savedElsewhere(path: "un")
        }
        errands.post { .reported(path: "deux") }
        // Reached although the first has not come back.
        #expect(errands.takeResults() == [])
        door.open()
        #expect(errands.finish() == [.savedElsewhere(path: "un"), .reported(path: "deux")])
    }

    @Test func aResultWakesWhoeverWaits() {
        let waker = Waker()
        let errands = ErrandThread(waker: waker)
        errands.post { .tick }
        var source = pollfd(fd: waker.fileDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&source, 1, 10_000) == 1)
        #expect(errands.finish() == [.tick])
    }
}
