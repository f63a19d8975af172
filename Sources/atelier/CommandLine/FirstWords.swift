import ArgumentParser
import Glibc
import Wording

/// What the first words of a command line mean where they name no subcommand: a file or folder to be
/// opened, or a name that is misspelt.
enum FirstWords {
    /// What the shell is told of wrong usage, as the parser tells it.
    private static let wrongUsage: Int32 = 64

    /// The command line as the parser is given it.
    ///
    /// - Throws: that there is no such subcommand, and which one may be meant.
    static func understood(_ words: [String]) throws(Failure) -> [String] {
        // Wherever it stands: the parser would look for it before the subcommand alone.
        if words.prefix(while: { $0 != "--" }).contains("-v") { return ["--version"] }
        guard let first = words.first, !first.hasPrefix("-") else { return words }
        if SubcommandNames.all.contains(first) {
            try check(words.dropFirst(), of: first)
            return words
        }
        if SessionsFolder.isFolder(first) { return ["--folder"] + words }
        guard isFile(first) else {
            throw unknown(first, among: SubcommandNames.all, help: "atelier --help")
        }
        return ["run"] + words
    }

    /// Looks at the subcommand of a subcommand.
    private static func check(
        _ words: ArraySlice<String>, of subcommand: String
    ) throws(Failure) {
        let names = SubcommandNames.inside(subcommand)
        guard !names.isEmpty, let word = words.first, !word.hasPrefix("-"), !names.contains(word)
        else { return }
        throw unknown(word, among: names, help: "atelier \(subcommand) --help")
    }

    /// Whether a word is meant as the path of a file, that is there or not.
    private static func isFile(_ word: String) -> Bool {
        word.contains("/") || word.hasSuffix(".json") || access(word, F_OK) == 0
    }

    private static func unknown(
        _ word: String, among names: [String], help: String
    ) -> Failure {
        Failure(
            [
                Spelling.likely(word, among: names).map { .mistypedSubcommand(word, likely: $0) }
                    ?? .unknownSubcommand(word),
                .seeHelp(help),
            ], status: wrongUsage)
    }
}

/// The names of the subcommands.
enum SubcommandNames {
    /// Those of the program.
    static var all: [String] { names(Atelier.configuration.subcommands) }

    /// Those of a subcommand; none for most.
    static func inside(_ name: String) -> [String] {
        let found = Atelier.configuration.subcommands.first {
            $0.configuration.commandName == name
        }
        return names(found?.configuration.subcommands ?? [])
    }

    private static func names(_ commands: [any ParsableCommand.Type]) -> [String] {
        commands.compactMap { $0.configuration.commandName }
    }
}

extension Phrase {
    fileprivate static func unknownSubcommand(_ word: String) -> Phrase {
        Phrase("error.subcommand.unknown", .text("name", word))
    }
    fileprivate static func mistypedSubcommand(_ word: String, likely: String) -> Phrase {
        Phrase("error.subcommand.mistyped", .text("name", word), .text("likely", likely))
    }
    fileprivate static func seeHelp(_ command: String) -> Phrase {
        Phrase("error.subcommand.help", .text("command", command))
    }
}
