import Glibc
import NcursesTerminal
import SessionStore
import Stage
import Workshop

/// The room's screen as lines of text on standard output, following a session until it is stopped.
enum PlainProjecting {
    /// Follows a session until it is stopped, or nobody reads any more; a file that is not there yet is
    /// waited for.
    ///
    /// - Throws: why the file cannot be read, or nothing be written.
    static func run(file: String) throws(Failure) -> Never {
        OwnCatalogueFiles.addSayingProblems(beside: FilePath.folder(of: file))
        let waker = Waker()
        let follower = FollowerThread(file, waking: waker)
        guard var sight = follower.firstSight() else { exit(EXIT_SUCCESS) }
        try Failure.wording { () throws(SessionFileError) in try Projecting.check(sight) }
        var stage = StageScreen()
        var wording = StageWording()
        var clock = LocalClock()
        var text = PlainStage()
        while true {
            if let session = sight.session {
                let view = stage.update(
                    session, sight.directions, at: clock.now(),
                    zoneOffsetSeconds: clock.offsetSeconds)
                try text.tell(view, wording.words(for: session))
            }
            waker.wait(until: stage.view?.nextWake, now: clock.now())
            if let seen = follower.takeSight() { sight = seen }
        }
    }
}

extension Waker {
    /// Sleeps until somebody wakes, or a moment has come.
    func wait(until moment: Moment?, now: Moment) {
        var source = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
        let left = moment.map { max(1, $0.milliseconds(since: now)) }
        _ = poll(&source, 1, left.map { Int32(clamping: $0) } ?? -1)
        forget()
    }
}
