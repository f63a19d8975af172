import CSystem
import Glibc
import SessionStore

/// The process that waits in the shell's place while this one works in a folder that may stop to
/// answer: a thread that such a folder holds in the kernel can be ended by nobody.
struct StandIn {
    private let descriptor: Int32

    /// Goes on in a second process where the file is in such a place; to be called before there are
    /// threads.
    init(for path: String) {
        descriptor = RemotePlace.holds(path) ? atelier_stand_in_begin() : -1
    }

    /// Ends the program at once, whatever its threads wait for; the terminal is given back already.
    func leave(_ status: Int32) -> Never {
        if descriptor >= 0 { atelier_stand_in_end(descriptor, status) }
        _exit(status)
    }
}
