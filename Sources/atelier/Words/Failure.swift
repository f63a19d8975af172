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
