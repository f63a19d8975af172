import Glibc

/// Where data goes.
enum StandardOutput {
    /// Writes a text; see ``write(_:)-bytes``.
    static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    /// Writes all bytes; when nobody reads any more the program ends without a word.
    ///
    /// - Throws: what kept them from being written.
    static func write(_ bytes: [UInt8]) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                exit(EXIT_SUCCESS)
            } else if errno != EINTR {
                throw Failure(.outputFailed(cause: String(cString: strerror(errno))))
            }
        }
    }
}
