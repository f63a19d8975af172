import ArgumentParser
import SessionStore
import Wording
import Workshop

/// Says what became of each session of a gathering.
struct GatheringStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: HelpText["status"],
        discussion: HelpText.discussion(
            "status.more",
            "atelier gathering status amherst"))

    @Argument(help: HelpText.help("gathering.folder", value: "dir"), completion: .directory)
    var folder: String

    func run() throws {
        let found = try GatheringFolder.read(folder)
        try StandardOutput.list(GatheringListing(found, wording: Environment.wording).lines)
        try found.sayWhatIsWrong()
    }
}

extension GatheringFolder {
    /// Looks through the folder of a gathering.
    ///
    /// - Throws: why it cannot be read, a line for each problem.
    static func read(_ folder: String) throws(Failure) -> GatheringFolder {
        do throws(SessionFileError) {
            return try GatheringFolder(folder)
        } catch {
            throw Failure(error.phrases)
        }
    }

    /// Says on standard error what is worth knowing about its files.
    ///
    /// - Throws: what is wrong with files, a line each.
    func sayWhatIsWrong() throws(Failure) {
        func say(_ phrase: Phrase) { StandardError.say(Environment.wording(phrase)) }
        for name in later { say(.reportOfLaterFormat("\(path)/\(name)")) }
        for (session, found) in zip(gathering.sessions, found)
        where found.isReported && found.files.count > 1 {
            say(.gatheringSeveralFiles(session.title, found.files.joined(separator: ", ")))
        }
        for stranger in strangers {
            say(.gatheringStranger("\(path)/\(stranger.file)", stranger.title))
        }
        guard problems.isEmpty else { throw Failure(problems.map(\.phrase)) }
    }
}
