import Facilitation
import Wording
import Workshop

// The copy of the evening in another folder.
extension EventLoop {
    /// Begins to copy a workshop into a folder.
    mutating func beginCopies(of session: Session, in folder: String, path: String) {
        let folder = FilePath.absolute(FilePath.expanded(folder))
        let copies = startedCopies()
        copies.post(.begin(folder: folder), of: path)
        copies.post(.write(session), of: path)
        copyFolder = folder
        handle(.copiesGo(folder: folder))
    }

    /// Goes on with the copy that was begun before the workshop was opened.
    mutating func resumeCopies(of session: Session, in folder: String, path: String) {
        let copies = startedCopies()
        copies.post(.begin(folder: nil), of: path)
        copies.post(.write(session), of: path)
        copyFolder = folder
        handle(.copiesGo(folder: folder))
    }

    private mutating func startedCopies() -> CopyThread {
        let copies = self.copies ?? CopyThread(waker: terminal.waker)
        self.copies = copies
        return copies
    }

    /// Gives the last copy a moment; says when it was not enough.
    mutating func finishCopies() {
        guard let copies else { return }
        copies.close()
        if !copies.thread.wait(milliseconds: isAbandoned ? 0 : Self.leavingPatience) {
            unsavedPhrases.append(Phrase("error.copyLeft", .text("folder", copyFolder)))
            // Nothing is waited for any more, in whatever the thread is.
            isAbandoned = true
        }
        for case .copyNotWritten(_, let folder, let why) in copies.takeResults() {
            unsavedPhrases.append(.copyNotWritten(folder, why: why))
        }
        self.copies = nil
    }
}
