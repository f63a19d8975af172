import Glibc
import NcursesTerminal
import Testing

@testable import atelier

/// What threads hand each other.
@Suite struct MailboxTests {
    /// A job of one of several posters.
    private struct Numbered: Hashable, Sendable {
        var poster: Int
        var number: Int
    }

    @Test func nothingOfManyPostersIsLostAndTheOrderOfEachIsKept() {
        let mailbox = Mailbox<Numbered, Numbered>()
        let taker = WorkThread {
            while case .job(let job) = mailbox.take() { mailbox.answer([job]) }
        }
        let posters = (0..<8).map { poster in
            WorkThread {
                for number in 0..<2000 { mailbox.post(Numbered(poster: poster, number: number)) }
            }
        }
        var answers: [Numbered] = []
        for poster in posters {
            while !poster.wait(milliseconds: 1) { answers += mailbox.takeAnswers() }
        }
        mailbox.close()
        taker.wait()
        answers += mailbox.takeAnswers()
        #expect(answers.count == 16_000)
        for poster in 0..<8 {
            #expect(answers.filter { $0.poster == poster }.map(\.number) == Array(0..<2000))
        }
    }

    @Test func whatWasPostedBeforeTheEndIsTakenAndNothingAfterIt() {
        let mailbox = Mailbox<Int, Int>()
        mailbox.post(1)
        mailbox.post(2)
        mailbox.close()
        mailbox.post(3)
        var taken: [Int] = []
        while case .job(let job) = mailbox.take() { taken.append(job) }
        #expect(taken == [1, 2])
        guard case .end = mailbox.take() else {
            Issue.record("a closed mailbox ends for good")
            return
        }
    }

    @Test func waitingForNothingEndsAndTheNextJobIsStillTaken() {
        let mailbox = Mailbox<Int, Int>()
        guard case .nothing = mailbox.take(waitingMilliseconds: 1) else {
            Issue.record("there is nothing")
            return
        }
        mailbox.post(7)
        guard case .job(7) = mailbox.take(waitingMilliseconds: nil) else {
            Issue.record("there is a job")
            return
        }
        // The signal of the job that did not have to be waited for is no job.
        guard case .nothing = mailbox.take(waitingMilliseconds: 1) else {
            Issue.record("there is nothing left")
            return
        }
    }

    @Test func onlyTheLastOfWhatOverwritesEachOtherIsTaken() {
        let mailbox = Mailbox<Int, Int>()
        for number in 1...100 { mailbox.arrange { $0 = [number] } }
        mailbox.close()
        guard case .job(100) = mailbox.take(), case .end = mailbox.take() else {
            Issue.record("not the last alone")
            return
        }
    }

    @Test func theEndOfAThreadWakesWhoeverWaits() {
        let waker = Waker()
        let thread = WorkThread(waking: waker) {}
        var source = pollfd(fd: waker.fileDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&source, 1, 10_000) == 1)
        // Over before it wakes: nobody looks too early.
        #expect(thread.isOver)
    }
}
