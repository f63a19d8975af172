import Glibc
import TestSupport

extension TemporaryFolder {
    /// Each file with its size, and when it was changed last, in nanoseconds; the folder as «.».
    var traces: [String: [Int]] {
        (names + ["."]).reduce(into: [:]) { traces, name in
            var status = stat()
            guard lstat("\(path)/\(name)", &status) == 0 else { return }
            traces[name] = [
                Int(status.st_size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
                Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec),
            ]
        }
    }

    /// Lets everybody read everything in it, and nobody write.
    func becomeReadOnly() {
        for name in names { chmod("\(path)/\(name)", 0o444) }
        chmod(path, 0o555)
    }
}
