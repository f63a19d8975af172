import SessionStore
import Wording

/// Why the program ends without having done what was asked: exit status 1, a line each.
struct Failure: Error {
    /// What to say on standard error.
    var phrases: [Phrase]

    init(_ phrases: [Phrase]) { self.phrases = phrases }

    init(_ phrase: Phrase) { phrases = [phrase] }

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
