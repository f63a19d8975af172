import ArgumentParser
import Glibc

/// Writes the time to a file descriptor and becomes another program.
///
/// The clock of a start is read by the process itself at the last moment, so that neither the pty
/// nor this program's own start is counted.
struct LaunchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "launch", shouldDisplay: false)

    @Argument(help: "Where to write the time, in nanoseconds.")
    var descriptor: Int32

    @Argument(parsing: .captureForPassthrough, help: "The program and its arguments.")
    var words: [String]

    func run() throws {
        let arguments = words.map { strdup($0) } + [nil]
        // The program must not inherit it, or the reader would wait for its end.
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        var time = Stopwatch.nanoseconds
        guard write(descriptor, &time, MemoryLayout<Int64>.size) > 0 else {
            throw BenchError.world("cannot tell the time of the start")
        }
        execv(words.first ?? "", arguments)
        throw BenchError.world("\(words.first ?? ""): \(String(cString: strerror(errno)))")
    }
}
