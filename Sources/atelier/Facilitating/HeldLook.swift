import NcursesTerminal
import SessionStore
import Workshop

/// A look, on a thread of its own, whether a session that another program has can be taken over.
struct HeldLook {
    /// What was found.
    enum Found {
        /// The other program has gone.
        case taken(Sitting, Opened)
        /// It is still there; what it has recorded, and whether that is new.
        case seen(HeldFile, isNew: Bool)
        /// Nothing can be read.
        case failed(SittingError)
    }

    /// The thread that looks.
    let thread: WorkThread
    private let mailbox: Mailbox<Never, Handed<Found>>

    /// Begins to look.
    init(at file: HeldFile, identifier: String, at now: Moment, waking waker: Waker) {
        let mailbox = Mailbox<Never, Handed<Found>>()
        self.mailbox = mailbox
        thread = WorkThread(waking: waker) {
            mailbox.answer([Handed(Self.look(at: file, identifier: identifier, at: now))])
        }
    }

    /// Takes what was found; nil while it still looks, and once it was taken.
    func takeFound() -> Found? { mailbox.takeAnswers().first?.value }

    private static func look(
        at file: HeldFile, identifier: String, at now: Moment
    ) -> Found {
        do throws(SittingError) {
            let (sitting, opened) = try Sitting.open(
                file.path, identifier: identifier, at: now)
            return .taken(sitting, opened)
        } catch .held(let holder) {
            return seen(file, heldBy: holder)
        } catch .elsewhere(let holder) {
            return seen(file, heldBy: holder)
        } catch .file(.laterFormat), .file(.noPermission), .file(.readOnly), .file(.diskFull) {
            return seen(file, heldBy: nil)
        } catch {
            return .failed(error)
        }
    }

    private static func seen(_ file: HeldFile, heldBy holder: LockHolder?) -> Found {
        var file = file
        let isNew = file.look(heldBy: holder)
        return .seen(file, isNew: isNew)
    }
}
