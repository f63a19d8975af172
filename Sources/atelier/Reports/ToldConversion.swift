import Wording

/// Another program at work while somebody waits at a shell: standard error says so every five seconds, and
/// who wants our program to end waits until the other one has.
enum ToldConversion {
    /// Does what may take another program's time.
    ///
    /// - Parameter program: what that program is called.
    /// - Throws: whatever `body` throws.
    static func run<Result>(
        _ program: String, _ body: (_ goesOn: (Int) -> Bool) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var signals = HeldSignals()
        // One that has come ends the program here, once all is tidied up.
        defer { signals.release() }
        var next = 0
        return try body { seconds in
            if seconds >= next {
                next = seconds + 5
                StandardError.say(
                    Environment.wording(.convertingFor(seconds: seconds, program: program)))
            }
            return !signals.haveArrived
        }
    }
}
