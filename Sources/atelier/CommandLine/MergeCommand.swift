import ArgumentParser
import Glibc
import SessionStore
import Wording
import Workshop

/// Merges what two people made of one session file, as git asks a merge driver to.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Merge two versions of a session file, thing by thing, into the second.",
        discussion: """
            BASE is what both were made from; an empty file where nobody knows. What both sides \
            changed differently is kept inside the file as a conflict, to be settled in the \
            program, and does not make the merge fail.

            With --install, git does this by itself for sessions/*.json of the repository of the \
            current folder.

            Example:
              atelier merge base.json ours.json theirs.json
              atelier merge --install
            """)

    @Argument(help: "The version that both sides were made from.")
    var base: String?

    @Argument(help: "Our version, which takes the result.")
    var ours: String?

    @Argument(help: "The other version.")
    var theirs: String?

    @Flag(help: "Set it up as the merge driver of this git repository.")
    var install = false

    @Option(help: ArgumentHelp("What to call our file in messages.", valueName: "file"))
    var path: String?

    func validate() throws {
        if install {
            guard base == nil, path == nil else {
                throw ValidationError("--install takes no files.")
            }
        } else if theirs == nil {
            throw ValidationError("Three files are needed: BASE OURS THEIRS.")
        }
    }

    func run() throws {
        if install {
            for phrase in try MergeDriver.install() {
                StandardError.say(Environment.wording(phrase))
            }
        } else if let base, let ours, let theirs {
            try merge(base, ours, theirs)
        }
    }

    private func merge(_ base: String, _ ours: String, _ theirs: String) throws(Failure) {
        for file in [path ?? ours, ours, theirs] {
            if let journal = SessionFile.journal(beside: file) {
                throw Failure(.liveJournal(file, journal))
            }
        }
        let own = try session(ours)
        let other = try session(theirs)
        let before = isEmpty(base) ? nil : try session(base)
        guard own.id == other.id, before?.id ?? own.id == own.id else {
            throw Failure(.otherSession(path ?? ours, other.title))
        }
        let merge = Session.merging(base: before, ours: own, theirs: other)
        try Failure.wording { () throws(SessionFileError) in
            try SessionFile.write(merge.session, to: ours)
        }
        let name = path ?? ours
        if !merge.kept.isEmpty { say(.keptThoughRemoved(name, merge.kept.count)) }
        if merge.newConflicts > 0 { say(.conflictsToSettle(name, merge.newConflicts)) }
    }

    private func session(_ file: String) throws(Failure) -> Session {
        try Failure.wording { () throws(SessionFileError) in try SessionFile.read(file) }
    }

    /// Whether git has nothing that both sides had in common.
    private func isEmpty(_ file: String) -> Bool {
        var status = stat()
        return stat(file, &status) == 0 && status.st_size == 0
    }

    private func say(_ phrase: Phrase) { StandardError.say(Environment.wording(phrase)) }
}
