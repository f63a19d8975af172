import Glibc
import Wording

/// The git program of this machine.
enum Git {
    /// How git ended, and what it said on standard output.
    struct Outcome {
        /// Its exit status; 128 and more where it failed or was killed.
        var status: Int32
        /// What it said.
        var output: [UInt8]

        /// What it said, cut at zero bytes, as it ends names when asked for `-z`.
        var names: [String] {
            output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// What git says on standard output, without the line end; nil when it fails.
    ///
    /// - Throws: when there is no git.
    static func answer(_ words: String..., in folder: String? = nil) throws(Failure) -> String? {
        var outcome = try run(words, in: folder)
        guard outcome.status == 0 else { return nil }
        if outcome.output.last == UInt8(ascii: "\n") { outcome.output.removeLast() }
        return String(decoding: outcome.output, as: UTF8.self)
    }

    /// Runs git to its end, in a folder when one is given.
    ///
    /// - Throws: when there is no git.
    static func run(_ words: [String], in folder: String? = nil) throws(Failure) -> Outcome {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure(.noGit) }
        let place = folder.map { ["-C", $0] } ?? []
        let started = try? OtherProgram.start(
            ["git"] + place + words, output: ends[1], closing: ends)
        close(ends[1])
        defer { close(ends[0]) }
        guard let process = started else { throw Failure(.noGit) }
        var output: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(ends[0], &buffer, buffer.count)
            if count > 0 {
                output += buffer[..<count]
            } else if count == 0 || errno != EINTR {
                break
            }
        }
        return Outcome(status: OtherProgram.wait(for: process), output: output)
    }
}
