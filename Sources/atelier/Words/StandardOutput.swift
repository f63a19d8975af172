import Glibc

/// Where data goes: documents as they are, and words for people without what a terminal would obey.
enum StandardOutput {
    /// Lists words for people, a line each, in which nothing can move the cursor or change the terminal.
    ///
    /// - Throws: what kept them from being written.
    static func list(_ lines: some Sequence<String>) throws(Failure) {
        try write(Array(lines.map { $0.cleaned + "\n" }.joined().utf8))
    }

    /// Names files, a line each: to the byte for another program, and for a person, who sees them on a
    /// terminal, like any other words.
    ///
    /// - Throws: what kept them from being written.
    static func name(_ paths: [String]) throws(Failure) {
        guard isatty(STDOUT_FILENO) == 0 else { return try list(paths) }
        try write(Array(paths.map { $0 + "\n" }.joined().utf8))
    }

    /// Writes a document, whose format says how it holds what a terminal would obey; see
    /// ``write(_:)-bytes``.
    static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    /// Writes all bytes of a document; when nobody reads any more the program ends without a word.
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
