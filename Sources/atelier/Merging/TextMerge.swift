import SessionStore

/// Git's own merge of texts, for what is no session, and for sessions that nobody can merge.
struct TextMerge {
    /// The file that both versions were made from; may be empty.
    var base: String
    /// The file with our version, which takes the result.
    var ours: String
    /// The file with the other version.
    var theirs: String

    /// Merges as git does where no driver is set.
    ///
    /// - Returns: whether nothing is left to settle.
    /// - Throws: why it cannot be done.
    func merge() throws(Failure) -> Bool {
        let outcome = try run()
        // What is no text git leaves as it is, and says that there is a conflict.
        guard outcome.status < 128 else { return false }
        try write(outcome.output)
        return outcome.status == 0
    }

    /// Leaves both versions in the file, in a way that nobody takes for merged.
    ///
    /// Lines that happen to fit together make no session: what git could merge as text stands there
    /// whole, twice.
    ///
    /// - Throws: why it cannot be done.
    func mark() throws(Failure) {
        let outcome = try run()
        if (1..<128).contains(outcome.status) { return try write(outcome.output) }
        let versions = try [ours, theirs].map { file throws(Failure) in
            try Failure.wording { () throws(SessionFileError) in try FileReading.bytes(at: file) }
        }
        func line(_ text: String) -> [UInt8] { Array("\(text)\n".utf8) }
        func whole(_ bytes: [UInt8]) -> [UInt8] {
            bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true ? bytes : bytes + line("")
        }
        try write(
            line("<<<<<<< ours") + whole(versions[0]) + line("=======") + whole(versions[1])
                + line(">>>>>>> theirs"))
    }

    private func run() throws(Failure) -> Git.Outcome {
        try Git.run(
            [
                "merge-file", "-p", "-q", "-L", "ours", "-L", "base", "-L", "theirs", ours, base,
                theirs,
            ])
    }

    private func write(_ bytes: [UInt8]) throws(Failure) {
        try Failure.wording { () throws(SessionFileError) in
            try SessionFile.replace(ours, with: bytes)
        }
    }
}
