import ArgumentParser
import Glibc
import SessionStore
import Wording
import Workshop

/// Writes a session without personal data.
struct AnonymizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anonymize", abstract: HelpText["anonymize"],
        discussion: HelpText.discussion(
            "anonymize.more",
            "atelier anonymize sessions/2016-03-08-marseille.json -o anonymous.json"))

    @Argument(help: HelpText.help("session", value: "file"), completion: .sessionFile)
    var file: String

    @Option(
        name: .shortAndLong, help: HelpText.help("anonymize.output", value: "file"),
        completion: .sessionFile)
    var output: String

    @Flag(help: HelpText.help("anonymize.yes"))
    var yes = false

    func run() throws {
        let session = try Failure.wording { () throws(SessionFileError) in
            try SessionFile.readLive(file)
        }
        let wording = Environment.wording
        let mentions = session.nameMentions
        let sign = wording(Phrase("anonymize.sign"))
        let asks = !yes && isatty(STDIN_FILENO) == 1
        if asks, !mentions.isEmpty {
            StandardError.say(
                wording(Phrase("anonymize.howTo", .count(mentions.count), .text("sign", sign))))
        }
        var replaced: [NameMention] = []
        for (place, mention) in mentions.enumerated() {
            StandardError.say(
                wording(
                    Phrase(
                        "anonymize.mention", .number("number", place + 1),
                        .number("all", mentions.count), .text("path", mention.path),
                        .text("before", String(mention.before.suffix(40))),
                        .text("name", mention.name),
                        .text("after", String(mention.after.prefix(40))), .text("sign", sign))))
            if try !asks || Self.confirmed(wording) { replaced.append(mention) }
        }
        guard yes || asks || mentions.isEmpty else {
            throw Failure(Phrase("anonymize.notConfirmed", .count(mentions.count)))
        }
        var source = EntropySource()
        var entropy = source.next()
        let anonymous = session.anonymized(
            replacing: replaced, with: sign, id: ID(from: &entropy))
        try Failure.wording { () throws(SessionFileError) in
            try SessionFile.make(anonymous, at: output)
        }
        StandardError.say(
            wording(
                Phrase(
                    "anonymize.done", .text("file", output), .count(replaced.count),
                    .number("left", mentions.count - replaced.count))))
    }

    /// Whether the answer is yes; nothing at all is yes, as leaving a name in is the graver mistake.
    ///
    /// - Throws: that nothing is written, when that is what is wanted.
    private static func confirmed(_ wording: Wording) throws(Failure) -> Bool {
        while true {
            StandardError.say(wording(Phrase("anonymize.ask")))
            guard let answer = readLine()?.lowercased() else { return true }
            if answer.isEmpty { return true }
            if ["o", "y", "s", "e"].contains(answer.prefix(1)) { return true }
            if ["n", "h"].contains(answer.prefix(1)) { return false }
            if answer.hasPrefix("q") { throw Failure(Phrase("anonymize.stopped")) }
        }
    }
}
