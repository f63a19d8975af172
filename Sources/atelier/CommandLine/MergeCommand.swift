import ArgumentParser
import Glibc
import SessionStore
import Wording
import Workshop

/// Merges what two people made of one session file, as git asks a merge driver to.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: HelpText["merge"],
        discussion: HelpText.discussion(
            "merge.more",
            "atelier merge base.json ours.json theirs.json",
            "atelier merge sessions/2016-03-08-marseille.json",
            "atelier merge --install"))

    @Argument(help: HelpText.help("merge.base", value: "base"), completion: .sessionFile)
    var base: String?

    @Argument(help: HelpText.help("merge.ours", value: "ours"), completion: .sessionFile)
    var ours: String?

    @Argument(help: HelpText.help("merge.theirs", value: "theirs"), completion: .sessionFile)
    var theirs: String?

    @Flag(help: HelpText.help("merge.install"))
    var install = false

    @Option(help: HelpText.help("merge.path", value: "file"))
    var path: String?

    func validate() throws {
        if install {
            guard base == nil, path == nil else {
                throw HelpText.fault("merge.installAlone")
            }
        } else if base == nil || (ours == nil) != (theirs == nil) || theirs == nil && path != nil {
            throw HelpText.fault("merge.needsThree")
        }
    }

    func run() throws {
        if install {
            let installation = try DriverInstallation()
            say(try installation.install())
            let obstacles = try DriverCheck(installation.root).obstacles()
            if !obstacles.isEmpty { throw Failure(obstacles) }
        } else if let base, let ours, let theirs {
            guard let path else { return try merge(base, ours, theirs, called: ours) }
            try drive(base, ours, theirs, called: path)
        } else if let base {
            say(try UnmergedFile(path: base).merge())
        }
    }

    /// Merges for git, which takes what is left in our file for its text, whatever the exit status.
    private func drive(
        _ base: String, _ ours: String, _ theirs: String, called path: String
    ) throws {
        let texts = TextMerge(base: base, ours: ours, theirs: theirs)
        let isSession =
            !GatheringFile.isMeant(by: path)
            && [base, ours, theirs].contains { file in
                (try? FileReading.bytes(at: file)).map(SessionFile.isMeant(by:)) == true
            }
        guard isSession else {
            if try !texts.merge() { throw ExitCode.failure }
            return
        }
        do throws(Failure) {
            try merge(base, ours, theirs, called: path)
        } catch {
            try texts.mark()
            throw error
        }
    }

    private func merge(
        _ base: String, _ ours: String, _ theirs: String, called name: String
    ) throws(Failure) {
        for file in [name, ours, theirs] { try FileMerge.refuseOpen(file) }
        let own = try session(ours)
        let other = try session(theirs)
        let before = isEmpty(base) ? nil : try session(base)
        let merge = FileMerge(base: before, ours: own, theirs: other, name: name)
        say(try merge.write(to: ours))
        try Failure.wording { () throws(SessionFileError) in
            try PhotoFolder.bring(other, from: theirs, to: ours)
        }
    }

    private func session(_ file: String) throws(Failure) -> Session {
        try Failure.wording { () throws(SessionFileError) in try SessionFile.read(file) }
    }

    /// Whether git has nothing that both sides had in common.
    private func isEmpty(_ file: String) -> Bool {
        var status = stat()
        return stat(file, &status) == 0 && status.st_size == 0
    }

    private func say(_ phrases: [Phrase]) {
        for phrase in phrases { StandardError.say(Environment.wording(phrase)) }
    }
}
