import Glibc
import NcursesTerminal
import SessionStore
import Workshop

/// Writes to the disk while the facilitator goes on typing.
///
/// The thread alone touches the sitting. Jobs are done in their order; answers wait until the event
/// loop takes them, which a call of the waker tells it to do.
final class StoreThread {
    /// Something to be written.
    enum Job: Sendable {
        /// What was done, as that revision.
        case record(Step, taking: DraftParts = [], revision: Int, at: Moment)
        /// What is being typed.
        case draft(Draft)
        /// What is on stage.
        case directions(StageDirections)
        /// What the session has become together with what somebody else made of the file.
        case adopt(Underneath, at: Moment)
        /// What the disk has refused so far.
        case retry(at: Moment)
        /// The end of the sitting; a half-typed line may wait for the next one.
        case close(keepsDraft: Bool, at: Moment)
    }

    /// What became of it.
    enum Answer: Sendable {
        /// Everything up to that revision is on the disk.
        case stored(revision: Int)
        /// What is typed into these forms is in the draft.
        case kept([FormDraft])
        /// The journal's name had been taken away, and everything is under it again.
        case restored
        /// The disk keeps no permissions: others can read what is typed.
        case openToOthers
        /// The disk refuses.
        case refused(SittingError)
        /// Somebody else has changed the file.
        case changed(Underneath)
        /// The file was replaced by one of another workshop, of that title.
        case displaced(by: String)
    }

    /// How a sitting ended.
    enum Ending: Equatable, Sendable {
        /// Everything is in the file, or waits for the next sitting beside it.
        case saved
        /// Everything is in the file, with what somebody else had made of it meanwhile: so many
        /// contributions more, and conflicts to be settled.
        case merged(contributions: Int, conflicts: Int)
        /// Everything is in another file, since the file belongs to another workshop by now.
        case savedBeside(String)
        /// Not everything is on the disk.
        case unsaved(SittingError)
    }

    /// Where the session is kept.
    let path: String
    private let mailbox: Mailbox<Job, Answer>
    private let writer: StoreWriter
    private let waker: Waker
    /// The thread; nil before ``begin()``.
    private var thread: WorkThread?

    /// Takes a sitting over; nothing is written before ``begin()``.
    init(_ sitting: Sitting, waker: Waker) {
        path = sitting.path
        self.waker = waker
        let mailbox = Mailbox<Job, Answer>()
        self.mailbox = mailbox
        writer = StoreWriter(sitting, mailbox: mailbox, waker: waker)
    }

    /// Begins to write, with what opening has left to be written; does nothing the second time.
    func begin() {
        guard thread == nil else { return }
        let writer = writer
        thread = WorkThread(waking: waker) { writer.work() }
    }

    /// The last revision that was posted.
    private var postedRevision = 0

    /// Has something written; of drafts that wait only the last one is, and so of directions.
    func post(_ job: Job) {
        if case .record(_, _, let revision, _) = job { postedRevision = revision }
        mailbox.arrange { jobs in
            // What is recorded in between counts for the room: directions never overtake it.
            let last = jobs.lastIndex { !$0.isOverwritten }.map { $0 + 1 } ?? 0
            if let same = jobs[last...].firstIndex(where: job.replaces) { jobs.remove(at: same) }
            jobs.append(job)
        }
    }

    /// What has been answered since the last call.
    func takeAnswers() -> [Answer] { mailbox.takeAnswers() }

    /// Ends the sitting, and waits until that is done.
    ///
    /// - Returns: where everything is, or why it is not on the disk.
    func close(keepsDraft: Bool, at now: Moment) -> Ending {
        beginClosing(keepsDraft: keepsDraft, at: now).wait()
        return ending
    }

    /// Has the sitting ended; the thread that is over when that is done.
    func beginClosing(keepsDraft: Bool, at now: Moment) -> WorkThread {
        begin()
        post(.close(keepsDraft: keepsDraft, at: now))
        return thread ?? WorkThread {}
    }

    /// How the sitting ended, once the thread is over.
    var ending: Ending { writer.ending }

    /// How many of the steps that were posted are not known to be on the disk.
    var unwritten: Int { max(0, postedRevision - writer.storedRevision) }
}

/// What the thread that writes does.
///
/// Unchecked because the event loop hands it to that thread with the sitting and then leaves both
/// alone, all but the progress, which has a lock.
private final class StoreWriter: @unchecked Sendable {
    private typealias Job = StoreThread.Job
    private typealias Answer = StoreThread.Answer
    typealias Ending = StoreThread.Ending

    /// What the event loop may know at any time.
    private struct Progress: Sendable {
        var storedRevision = 0
        var ending = Ending.saved
    }

    private let progress = Monitor(Progress())
    private let sitting: Sitting
    private let mailbox: Mailbox<StoreThread.Job, StoreThread.Answer>
    private let waker: Waker
    private let policy = CheckpointPolicy(steps: 200, seconds: 300)
    private var isClosed = false
    private var revision = 0
    /// Whether the file belongs to another workshop by now.
    private var isDisplaced = false
    /// Whether it was said that others can read the files.
    private var hasToldOfRights = false

    /// How long to wait before trying again what the disk has refused, in milliseconds.
    private static let pause: Int64 = 2000

    init(
        _ sitting: Sitting, mailbox: Mailbox<StoreThread.Job, StoreThread.Answer>, waker: Waker
    ) {
        self.sitting = sitting
        self.mailbox = mailbox
        self.waker = waker
    }

    /// The last revision that is on the disk.
    private(set) var storedRevision: Int {
        get { progress.with { $0.storedRevision } }
        set { progress.with { $0.storedRevision = newValue } }
    }

    /// How the sitting ended.
    private(set) var ending: Ending {
        get { progress.with { $0.ending } }
        set { progress.with { $0.ending = newValue } }
    }

    func work() {
        // What opening has left to be written.
        if !sitting.isStored {
            attempt { () throws(SittingError) in try self.sitting.retry(at: Self.now) }
        }
        while !isClosed {
            guard let job = next() else {
                // Nothing new for a while: what was refused may be possible now.
                attempt { () throws(SittingError) in try self.sitting.retry(at: Self.now) }
                continue
            }
            switch job {
            case .record(let step, let parts, let revision, let now):
                self.revision = revision
                attempt { () throws(SittingError) in
                    try self.sitting.record(step, taking: parts, at: now)
                    try self.checkpoint(after: step, at: now)
                }
            case .draft(let draft):
                keep(draft)
            case .directions(let directions):
                try? sitting.direct(directions)
            case .adopt(let underneath, let now):
                attempt { () throws(SittingError) in
                    try self.sitting.adopt(self.sitting.session, over: underneath, at: now)
                }
            case .retry(let now):
                attempt { () throws(SittingError) in try self.sitting.retry(at: now) }
            case .close(let keepsDraft, let now):
                do throws(SittingError) {
                    ending = try close(sitting, keepsDraft: keepsDraft, at: now)
                } catch {
                    // Nobody misses what was never recorded.
                    let isWhole =
                        sitting.isStored || revision == storedRevision && !sitting.lacksPurge
                    ending = isWhole ? .saved : .unsaved(error)
                    sitting.leave()
                }
                isClosed = true
            }
        }
    }

    private func close(
        _ sitting: Sitting, keepsDraft: Bool, at now: Moment
    ) throws(SittingError) -> Ending {
        do throws(SittingError) {
            guard let merge = try sitting.close(keepsDraft: keepsDraft, at: now) else {
                return .saved
            }
            return .merged(contributions: merge.newContributions, conflicts: merge.newConflicts)
        } catch {
            guard sitting.intruder != nil else { throw error }
            return .savedBeside(try sitting.closeBeside(keepsDraft: keepsDraft, at: now))
        }
    }

    /// Writes the whole file at each change of round, and after so many steps or minutes.
    private func checkpoint(after step: Step, at now: Moment) throws(SittingError) {
        // Tried again at the end, in case the file is given back.
        guard !isDisplaced else { return }
        let isDue = policy.isDue(
            steps: sitting.stepsSinceCheckpoint, since: sitting.lastCheckpoint, now: now)
        if isDue || step.changesRound { try sitting.checkpoint(at: now) }
    }

    /// Writes a draft; only of forms it is told, which say on the screen whether they are kept.
    private func keep(_ draft: Draft) {
        guard (try? sitting.saveDraft(draft)) != nil, !draft.forms.isEmpty else { return }
        mailbox.answer([.kept(draft.forms)])
        waker.wake()
    }

    private func attempt(_ body: () throws(SittingError) -> Void) {
        var found: [Answer] = []
        do throws(SittingError) {
            try body()
        } catch {
            if error == .changedUnderneath, let title = sitting.intruder {
                isDisplaced = true
                found.append(.displaced(by: title))
            } else if error == .changedUnderneath, let underneath = sitting.underneath() {
                found.append(.changed(underneath))
            } else if !sitting.isStored {
                found.append(.refused(error))
            }
        }
        if sitting.isStored {
            // What the journal holds is recorded, whatever the session file says.
            storedRevision = revision
            if found.isEmpty || isDisplaced { found.append(.stored(revision: revision)) }
            if sitting.takeRestored() { found.append(.restored) }
            if !hasToldOfRights, sitting.isOpenToOthers ?? false {
                hasToldOfRights = true
                found.append(.openToOthers)
            }
        }
        mailbox.answer(found)
        waker.wake()
    }

    /// The next job; nil when something was refused and it is time to try again.
    private func next() -> Job? {
        let pause = sitting.isStored ? nil : Self.pause
        guard case .job(let job) = mailbox.take(waitingMilliseconds: pause) else { return nil }
        return job
    }

    private static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}

extension Step {
    /// Whether the workshop went to another round, or ended.
    fileprivate var changesRound: Bool {
        let facts = effect.facts
        return facts?.before?.currentRound != facts?.after?.currentRound
            || facts?.before?.endedAt != facts?.after?.endedAt
    }
}

extension StoreThread.Job {
    /// Whether only the last of its kind counts.
    fileprivate var isOverwritten: Bool {
        switch self {
        case .draft, .directions: true
        default: false
        }
    }

    /// Whether it makes another job of its kind needless.
    fileprivate func replaces(_ other: StoreThread.Job) -> Bool {
        switch (self, other) {
        case (.draft, .draft), (.directions, .directions): true
        default: false
        }
    }
}
