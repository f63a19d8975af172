import Glibc
import SessionStore
import Wording

/// Why the program ends without having done what was asked: an exit status, a line each.
struct Failure: Error {
    /// What to say on standard error.
    var phrases: [Phrase]
    /// What the shell is told: 1, but for a topic that the manual does not have.
    var status: Int32

    init(_ phrases: [Phrase], status: Int32 = EXIT_FAILURE) {
        self.phrases = phrases
        self.status = status
    }

    init(_ phrase: Phrase) { self.init([phrase]) }

    /// The end that somebody else made: 128 and the signal, as shells tell it, so that a script knows a
    /// hang-up from leaving; 0 where nobody did.
    static func ended(by signal: Int32) -> Failure {
        Failure([], status: signal == 0 ? EXIT_SUCCESS : 128 + signal)
    }

    /// Does what may fail at a file.
    static func wording<Result>(
        _ body: () throws(SessionFileError) -> Result
    ) throws(Failure) -> Result {
        do throws(SessionFileError) {
            return try body()
        } catch {
            throw Failure(error.phrase)
        }
    }
}
