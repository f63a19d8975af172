import Glibc

/// Where words for people go.
enum StandardError {
    /// Says one line, in which nothing can move the cursor or change the terminal.
    static func say(_ line: String) {
        var rest = Array("\(line.cleaned)\n".utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            guard count > 0 || errno == EINTR else { return }
            rest = rest.dropFirst(max(0, count))
        }
    }
}
