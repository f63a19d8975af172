import Glibc

/// Signals that ask the program to end, held back while there is something to tidy up first.
struct HeldSignals {
    private var before = sigset_t()

    private static let numbers = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    /// Holds them back from now on.
    init() {
        var held = sigset_t()
        sigemptyset(&held)
        for number in Self.numbers { sigaddset(&held, number) }
        pthread_sigmask(SIG_BLOCK, &held, &before)
    }

    /// Whether one of them has come.
    var haveArrived: Bool {
        var arrived = sigset_t()
        sigpending(&arrived)
        return Self.numbers.contains { sigismember(&arrived, $0) == 1 }
    }

    /// Lets them through; one that has come ends the program here, as if it had come now.
    mutating func release() { pthread_sigmask(SIG_SETMASK, &before, nil) }
}
