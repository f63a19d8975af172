/// What threads hand each other: jobs one way, answers the other.
///
/// Any thread may post jobs and take answers; one thread takes the jobs, in their order.
final class Mailbox<Job: Sendable, Answer: Sendable>: Sendable {
    /// What there was for the thread that takes jobs.
    enum Taken: Sendable {
        /// The next job.
        case job(Job)
        /// Nothing, for as long as it would wait.
        case nothing
        /// Nothing, and nothing will come any more.
        case end
    }

    private struct Contents: Sendable {
        var jobs: [Job] = []
        var answers: [Answer] = []
        var isClosed = false
    }

    private let contents = Monitor(Contents())

    /// Puts a job behind the others.
    func post(_ job: Job) { arrange { $0.append(job) } }

    /// Changes the jobs that nobody has taken yet; a closed mailbox takes none.
    func arrange(_ change: (inout [Job]) -> Void) {
        contents.change { contents in
            if !contents.isClosed { change(&contents.jobs) }
        }
    }

    /// Takes no more jobs; those that are there are still to be taken.
    func close() { contents.change { $0.isClosed = true } }

    /// Waits for a job, at most so long; nil waits for ever.
    func take(waitingMilliseconds: Int64? = nil) -> Taken {
        let taken = contents.wait(milliseconds: waitingMilliseconds) { contents -> Taken? in
            if !contents.jobs.isEmpty { return .job(contents.jobs.removeFirst()) }
            return contents.isClosed ? .end : nil
        }
        return taken ?? .nothing
    }

    /// Tells what became of jobs.
    func answer(_ answers: [Answer]) {
        contents.with { contents in
            // One by one: adding lists of any kind is looked up by the runtime for each kind.
            for place in answers.indices { contents.answers.append(answers[place]) }
        }
    }

    /// Tells something that makes all needless that was told before and nobody has taken.
    func answer(overwriting answer: Answer) { contents.with { $0.answers = [answer] } }

    /// What was answered since the last call.
    func takeAnswers() -> [Answer] {
        contents.with { contents in
            defer { contents.answers = [] }
            return contents.answers
        }
    }
}
