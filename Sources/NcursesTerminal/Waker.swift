import Glibc

/// Ends the wait of a terminal from any thread: how the store says that it has written.
public final class Waker: Sendable {
    /// The end that the terminal listens to; readable once somebody has called ``wake()``.
    public let fileDescriptor: Int32
    private let entrance: Int32

    /// Makes a waker of its own pipe.
    ///
    /// Where the system has no descriptor left it never wakes.
    public init() {
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) == 0 {
            for end in ends {
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            }
        }
        fileDescriptor = ends[0]
        entrance = ends[1]
    }

    deinit {
        if fileDescriptor >= 0 {
            close(fileDescriptor)
            close(entrance)
        }
    }

    /// Makes the terminal report ``TerminalEvent/wake``; several calls before it looks count as
    /// one.
    public func wake() {
        var byte: UInt8 = 1
        _ = write(entrance, &byte, 1)
    }

    /// Forgets the calls so far, where no terminal does.
    public func forget() { drain() }

    /// Forgets the calls so far.
    func drain() {
        var bytes = [UInt8](repeating: 0, count: 64)
        while read(fileDescriptor, &bytes, bytes.count) > 0 {}
    }
}
