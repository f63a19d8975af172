import ArgumentParser
import SessionStore

/// Where a document goes that otherwise goes to standard output.
struct OutputOption: ParsableArguments {
    @Option(name: .shortAndLong, help: HelpText.help("output", value: "file"), completion: .anyFile)
    var output: String?

    /// Writes a document.
    ///
    /// - Throws: why it cannot be written; that another one stands there.
    func write(_ bytes: [UInt8]) throws(Failure) {
        guard let output, output != "-" else { return try StandardOutput.write(bytes) }
        try Failure.wording { () throws(SessionFileError) in
            try DocumentFile.write(bytes, to: output)
        }
    }

    /// Writes a document.
    ///
    /// - Throws: why it cannot be written; that another one stands there.
    func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

    /// Writes a list for people, a line each.
    ///
    /// - Throws: why it cannot be written; that another one stands there.
    func list(_ lines: [String]) throws(Failure) {
        guard let output, output != "-" else { return try StandardOutput.list(lines) }
        try write(lines.map { $0.cleaned + "\n" }.joined())
    }
}
