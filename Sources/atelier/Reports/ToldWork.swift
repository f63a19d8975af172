import Wording

/// Our own work while somebody waits at a shell: standard error says that it goes on once it takes more than a
/// second, and every five seconds after that.
///
/// Nothing is held back from Ctrl-C meanwhile: files are written whole or not at all.
enum ToldWork {
    /// Does what may take long.
    ///
    /// - Parameters:
    ///   - patience: the milliseconds of silence before the first word, and a fifth of those between words.
    ///   - say: what says that so many seconds have gone by; on another thread.
    /// - Throws: whatever `body` throws.
    static func run<Result, Fault: Error>(
        patience: Int64 = 1000, saying say: @escaping @Sendable (Int) -> Void = saySeconds,
        _ body: () throws(Fault) -> Result
    ) throws(Fault) -> Result {
        let isOver = Latch()
        defer { isOver.open() }
        _ = WorkThread {
            var seconds = 1
            guard !isOver.wait(milliseconds: patience) else { return }
            repeat {
                say(seconds)
                seconds += 5
            } while !isOver.wait(milliseconds: patience * 5)
        }
        return try body()
    }

    @Sendable private static func saySeconds(_ seconds: Int) {
        StandardError.say(Environment.wording(.convertingFor(seconds: seconds, program: "atelier")))
    }
}
