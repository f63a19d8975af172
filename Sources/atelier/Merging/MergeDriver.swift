import Glibc
import SessionStore
import Wording

/// The program as git's merge driver for session files.
enum MergeDriver {
    /// Sets it up in the git repository of the current folder; what is there already is left as it
    /// is.
    ///
    /// - Returns: what was done, a line each.
    /// - Throws: why it cannot be done.
    static func install() throws(Failure) -> [Phrase] {
        guard let root = try Git.answer("rev-parse", "--show-toplevel"), !root.isEmpty else {
            throw Failure(.noRepository)
        }
        var done: [Phrase] = []
        // Shared with everybody who clones the repository.
        for (name, line) in [
            (".gitattributes", "sessions/*.json merge=atelier"), (".gitignore", "sessions/.*"),
        ] {
            let file = "\(root)/\(name)"
            let isNew = try Failure.wording { () throws(SessionFileError) in
                try LineFile.add(line, to: file)
            }
            if isNew { done.append(.lineAdded(line, to: file)) }
        }
        // Each clone says for itself what programs it runs.
        for (setting, value) in [
            ("merge.atelier.name", "atelier"), ("merge.atelier.driver", driver),
        ] {
            guard try Git.answer("config", "--get", setting) != value else { continue }
            guard try Git.answer("config", setting, value) != nil else {
                throw Failure(.gitFailed("git config \(setting)"))
            }
            done.append(.settingMade(setting, value))
        }
        return done.isEmpty ? [.driverInPlace] : done
    }

    /// What git's shell runs: this program, base, ours and theirs; git itself quotes the name.
    private static var driver: String {
        "\(quoted(program)) merge --path %P %O %A %B"
    }

    private static var program: String {
        guard let path = realpath("/proc/self/exe", nil) else { return "atelier" }
        defer { free(path) }
        return String(cString: path)
    }

    /// For git's placeholders first, then for the shell.
    private static func quoted(_ path: String) -> String {
        let path = path.split(separator: "%", omittingEmptySubsequences: false)
            .joined(separator: "%%")
        return "'"
            + path.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: #"'\''"#) + "'"
    }
}
