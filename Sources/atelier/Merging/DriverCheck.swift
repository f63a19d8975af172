import SessionStore
import Wording

/// Asks git whether it will do what was installed, as other rules may stand in the way.
struct DriverCheck {
    /// The folder of the repository's work tree.
    let root: String
    /// The session files of the work tree, from its root; where there are none, one that might be.
    private let sessions: [String]

    /// The folders with session files; empty for the root.
    private var folders: Set<String> {
        Set(sessions.map { $0.contains("/") ? FilePath.folder(of: $0) + "/" : "" })
    }

    /// Finds the session files.
    ///
    /// - Throws: when there is no git.
    init(_ root: String) throws(Failure) {
        self.root = root
        let files = try Git.run(
            ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.json"],
            in: root)
        let found = Set(files.names).filter { name in
            !GatheringFile.isMeant(by: name)
                && (try? FileReading.bytes(at: "\(root)/\(name)")).map(SessionFile.isMeant(by:))
                    == true
        }
        sessions = found.isEmpty ? ["atelier.json", "sessions/atelier.json"] : found.sorted()
    }

    /// What stands in the way, a line each with the way out; none when all is well.
    ///
    /// - Throws: when there is no git.
    func obstacles() throws(Failure) -> [Phrase] {
        try rulesAgainstMerging() + rulesAgainstIgnoring() + known()
    }

    // MARK: - Merging

    private func rulesAgainstMerging() throws(Failure) -> [Phrase] {
        var phrases: [Phrase] = []
        var told: Set<String> = []
        for names in sessions.inGroups {
            let answer = try answer(["check-attr", "-z", "merge", "--"] + names).names
            // File, attribute, value.
            for place in stride(from: 0, to: answer.count - 2, by: 3)
            where answer[place + 2] != "atelier" {
                let rule = try ruleAboutMerging(answer[place])
                guard told.insert(rule?.place ?? "").inserted else { continue }
                phrases.append(
                    rule.map { .overruled(answer[place], $0.place, $0.line) }
                        ?? .notInForce(answer[place]))
            }
        }
        return phrases
    }

    /// The rule that most likely decides about a file: the last one about merging in the nearest file.
    private func ruleAboutMerging(
        _ name: String
    ) throws(Failure) -> (place: String, line: String)? {
        var files: [String] = []
        if let info = try Git.answer("rev-parse", "--git-path", "info/attributes", in: root) {
            files.append(info)
        }
        var folder = name[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            files.append("\(folder)/.gitattributes")
        }
        for file in files + [".gitattributes"] {
            let path = file.hasPrefix("/") ? file : "\(root)/\(file)"
            guard let bytes = try? FileReading.bytes(at: path) else { continue }
            let lines = String(decoding: bytes, as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false)
            let rule = lines.enumerated().last { Self.isAboutMerging($1) }
            if let rule { return ("\(path):\(rule.offset + 1)", String(rule.element)) }
        }
        return nil
    }

    private static func isAboutMerging(_ line: Substring) -> Bool {
        guard !line.hasPrefix("#"), line != DriverInstallation.rule else { return false }
        return line.split(whereSeparator: \.isWhitespace).dropFirst().contains { word in
            ["merge", "-merge", "!merge", "binary"].contains(word) || word.hasPrefix("merge=")
        }
    }

    // MARK: - Ignoring

    private func rulesAgainstIgnoring() throws(Failure) -> [Phrase] {
        let hidden = folders.sorted().flatMap { folder in
            [
                ".a.json.journal", ".a.json.b.journal", ".a.json.draft", ".a.json.base",
                ".a.json.tmp-1", "a.contacts",
            ].map { folder + $0 }
        }
        var phrases: [Phrase] = []
        var told: Set<String> = []
        for names in hidden.inGroups {
            let words = ["-c", "core.quotePath=false", "check-ignore", "-v", "-n", "--no-index"]
            let answer = try answer(words + ["--"] + names, orStatus: 1)
            for line in String(decoding: answer.output, as: UTF8.self).split(separator: "\n") {
                // Where, which line, which pattern; of which file. All empty where there is none.
                guard let found = line.wholeMatch(of: /(.*?:\d*):(.*)\t(.*)/),
                    found.2.isEmpty || found.2.hasPrefix("!"),
                    told.insert(String(found.1)).inserted
                else { continue }
                phrases.append(
                    .takenAlong(String(found.3), String(found.1), String(found.2)))
            }
        }
        return phrases
    }

    /// Files that were taken along before: no pattern takes them out again.
    private func known() throws(Failure) -> [Phrase] {
        let patterns = DriverInstallation.ignored.flatMap { ["-x", $0] }
        let names = try answer(["ls-files", "-z", "-c", "-i"] + patterns).names
        return names.map { .knownToGit($0) }
    }

    /// What git answers.
    ///
    /// - Parameter other: a status that is no failure either.
    private func answer(
        _ words: [String], orStatus other: Int32 = 0
    ) throws(Failure) -> Git.Outcome {
        let outcome = try Git.run(words, in: root)
        guard outcome.status == 0 || outcome.status == other else {
            throw Failure(.gitFailed("git " + words.prefix { $0 != "--" }.joined(separator: " ")))
        }
        return outcome
    }
}

extension [String] {
    /// As many as fit on a command line.
    fileprivate var inGroups: [[String]] {
        stride(from: 0, to: count, by: 200).map { Array(self[$0..<Swift.min($0 + 200, count)]) }
    }
}
