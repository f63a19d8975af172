import Glibc
import SessionStore
import Wording

/// The program set up as git's merge driver for the session files of a repository.
struct DriverInstallation {
    /// What has git call the program for a file, whatever folder it lies in; what is no session is
    /// merged by the driver as git merges text.
    static let rule = "*.json merge=atelier"
    /// What git is to leave alone in every folder: what lies hidden beside a JSON file, what is written
    /// before it takes a file's name, and addresses.
    static let ignored = [".*.json.*", ".*.tmp-*", "*.contacts"]

    /// The folder of the repository's work tree.
    let root: String

    /// The repository of the current folder.
    ///
    /// - Throws: that there is none, or none that git merges in.
    init() throws(Failure) {
        guard let root = try Git.answer("rev-parse", "--show-toplevel"), !root.isEmpty else {
            // git itself takes no repository of another owner for one: a stick, a shared folder.
            if let refused = Self.marked { throw Failure(.refusedRepository(refused)) }
            let isBare = try Git.answer("rev-parse", "--is-bare-repository") == "true"
            throw Failure(isBare ? .bareRepository : .noRepository)
        }
        self.root = root
    }

    /// The nearest folder upwards that is marked as a work tree; nil when none is.
    private static var marked: String? {
        guard let here = getcwd(nil, 0) else { return nil }
        defer { free(here) }
        var folder = String(cString: here)
        while !folder.isEmpty {
            if access("\(folder)/.git", F_OK) == 0 { return folder }
            folder = String(folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex))
        }
        return nil
    }

    /// Sets it up; what is there already is left as it is.
    ///
    /// - Returns: what was done and what it does not reach, a line each.
    /// - Throws: why it cannot be done.
    func install() throws(Failure) -> [Phrase] {
        var done: [Phrase] = []
        // Shared with everybody who clones the repository. At its beginning, as what others have
        // written of single files counts more then.
        try add(Self.rule, to: ".gitattributes", at: .start, &done)
        for pattern in Self.ignored { try add(pattern, to: ".gitignore", at: .end, &done) }
        // Each clone says for itself what programs it runs.
        for (setting, value, shown) in [
            ("merge.atelier.name", "atelier", "atelier"),
            ("merge.atelier.driver", DriverLine.text, DriverLine.program),
        ] {
            guard try Git.answer("config", "--get", setting) != value else { continue }
            guard try Git.answer("config", setting, value) != nil else {
                throw Failure(.gitFailed("git config \(setting)"))
            }
            done.append(.settingMade(setting, shown))
        }
        if done.isEmpty { done.append(.driverInPlace) }
        return try done + outOfReach()
    }

    private func add(
        _ line: String, to name: String, at place: LineFile.Place, _ done: inout [Phrase]
    ) throws(Failure) {
        let file = "\(root)/\(name)"
        let isNew = try Failure.wording { () throws(SessionFileError) in
            try LineFile.add(line, to: file, at: place)
        }
        if isNew { done.append(.lineAdded(line, to: file)) }
    }

    /// Repositories around and inside of this one, whose settings are their own.
    private func outOfReach() throws(Failure) -> [Phrase] {
        var phrases: [Phrase] = []
        let outer = try Git.answer("rev-parse", "--show-superproject-working-tree", in: root)
        if let outer, !outer.isEmpty { phrases.append(.insideOf(outer, root)) }
        let inner = try Git.run(
            ["config", "--file", ".gitmodules", "-z", "--get-regexp", #"^submodule\..*\.path$"#],
            in: root)
        // A name, a line end, and its value.
        let paths = inner.names.compactMap { $0.split(separator: "\n", maxSplits: 1).last }
        if !paths.isEmpty { phrases.append(.submodules(paths.joined(separator: ", "))) }
        return phrases
    }
}
