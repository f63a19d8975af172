import SessionStore
import Wording
import Workshop

/// A session file that git could not bring together: the versions are still with git, or else between
/// the marks that it has left in the file.
struct UnmergedFile {
    private struct Versions {
        /// Nil when nobody knows what both were made from.
        var base: [UInt8]?
        var ours: [UInt8]
        var theirs: [UInt8]
    }

    /// The file.
    let path: String

    /// Brings the versions together in the file.
    ///
    /// - Returns: what is worth knowing, and what is left to do, a line each.
    /// - Throws: why it cannot be done; the file is then as it was.
    func merge() throws(Failure) -> [Phrase] {
        try FileMerge.refuseOpen(path)
        let file = try Failure.wording { () throws(SessionFileError) in
            try FileReading.bytes(at: path)
        }
        let known = try withGit()
        guard let versions = known ?? Self.between(marksOf: file) else {
            throw Failure(.nothingUnmerged(path))
        }
        var merge = FileMerge(
            base: try versions.base.map { bytes throws(Failure) in try session(bytes, 1) },
            ours: try session(versions.ours, 2), theirs: try session(versions.theirs, 3),
            name: path)
        // Our version may have gone on: settled by hand, or in a program that had it open. Who took the
        // other one, to begin with, has not.
        if let now = try? SessionReader.read(file), now != merge.theirs { merge.ours = now }
        let phrases = try merge.write(to: path)
        return phrases + [known == nil ? .broughtTogether(path) : .broughtTogetherForGit(path)]
    }

    /// The versions that git keeps of it; nil where it keeps none.
    ///
    /// - Throws: that one side has deleted the file.
    private func withGit() throws(Failure) -> Versions? {
        let folder = FilePath.folder(of: path)
        let outcome: Git.Outcome
        do throws(Failure) {
            outcome = try Git.run(
                ["ls-files", "-u", "-z", "--", ":(literal)\(FilePath.name(of: path))"], in: folder)
        } catch {
            // Without git the marks in the file are all there is.
            return nil
        }
        var stages: [Substring: Substring] = [:]
        for entry in outcome.status == 0 ? outcome.names : [] {
            // Mode, object, stage; then, after a tabulator, the name.
            let words = entry.prefix { $0 != "\t" }.split(separator: " ")
            if words.count == 3 { stages[words[2]] = words[1] }
        }
        guard !stages.isEmpty else { return nil }
        guard let ours = stages["2"], let theirs = stages["3"] else {
            throw Failure(.deletedOnOneSide(path))
        }
        func bytes(_ object: Substring) throws(Failure) -> [UInt8] {
            let words = ["cat-file", "blob", String(object)]
            let outcome = try Git.run(words, in: folder)
            guard outcome.status == 0 else {
                throw Failure(.gitFailed("git " + words.joined(separator: " ")))
            }
            return outcome.output
        }
        return Versions(
            base: try stages["1"].map(bytes), ours: try bytes(ours), theirs: try bytes(theirs))
    }

    private static func between(marksOf file: [UInt8]) -> Versions? {
        guard let text = ConflictedText(file), text.isWhole else { return nil }
        return Versions(base: text.base, ours: text.ours, theirs: text.theirs)
    }

    /// Reads a version, called as git calls it.
    private func session(_ bytes: [UInt8], _ stage: Int) throws(Failure) -> Session {
        do throws(FileProblems) {
            return try SessionReader.read(bytes)
        } catch {
            throw Failure(SessionFileError.problems(":\(stage):\(path)", error.problems).phrase)
        }
    }
}
