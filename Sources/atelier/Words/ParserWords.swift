import Wording

/// Says in the language of the interface what the parser of the command line says in English.
///
/// The parser words its headings and errors itself. The English text of each stands in the help texts
/// beside its translations, and is what its sentences are known by; one that is not known stays English.
struct ParserWords {
    private static let sentences = [
        "parser.overview", "parser.usageOfCommand", "parser.arguments", "parser.options",
        "parser.subcommands", "parser.default", "parser.moreHelp", "parser.error", "parser.help",
        "parser.usage",
        "parser.seeHelp", "parser.didYouMean", "parser.orMissingValue", "parser.unknownOption",
        "parser.missingValue", "parser.takesNoValue", "parser.unexpectedArguments",
        "parser.unexpectedArgument", "parser.missingOneOf", "parser.missingArgument",
        "parser.missingSubcommand", "parser.invalidOption", "parser.alreadySet",
        "parser.invalidOfMany", "parser.invalidOf", "parser.invalid",
    ]
    private static let pieces = [
        "inside.version", "inside.help", "inside.values", "inside.default", "inside.alsoDefault",
        "inside.subcommand", "inside.optionsOfUsage",
    ]

    /// The help of a command, or what was wrong with a command line; anything else as it is.
    static func translated(_ text: String) -> String {
        let starts = ["parser.overview", "parser.usageOfCommand", "parser.error"].map {
            HelpText.pattern($0).prefix { $0 != "{" }
        }
        guard starts.contains(where: { text.hasPrefix($0) }) else { return text }
        // The parser knows no short name of it; ``FirstWords`` does.
        let text = text.replacing("  --version    ", with: "  -v, --version")
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(String($0)) }.joined(separator: "\n")
    }

    private static func line(_ line: String) -> String {
        let words = String(line.drop { $0 == " " })
        let indent = String(repeating: " ", count: line.count - words.count)
        let known = sentences.lazy.compactMap { key -> String? in
            guard let found = arguments(in: words, of: HelpText.pattern(key)) else { return nil }
            return HelpText.text(key, found.map { .text($0.name, inner($0.text, as: $0.name)) })
        }.first
        return indent + (known ?? pieced(words))
    }

    /// What stands in the place of an argument: itself a message, a list, or a usage.
    private static func inner(_ text: String, as name: String) -> String {
        switch name {
        case "message": line(text)
        case "values": listed(text)
        default: pieced(text)
        }
    }

    private static func listed(_ text: String) -> String {
        ["inside.or", "inside.and", "inside.comma"].reduce(text) { text, key in
            text.replacing(HelpText.pattern(key), with: HelpText[key])
        }
    }

    private static func pieced(_ text: String) -> String {
        pieces.reduce(text) { text, key in
            text.replacing(HelpText.pattern(key), with: HelpText[key])
        }
    }

    /// What stands in the place of `{name}` in a text that follows a pattern; nil when it does not.
    private static func arguments(
        in text: String, of pattern: String
    ) -> [(name: String, text: String)]? {
        var found: [(name: String, text: String)] = []
        var text = text[...]
        var pattern = pattern[...]
        while let open = pattern.firstIndex(of: "{"), let close = pattern.firstIndex(of: "}") {
            guard text.hasPrefix(pattern[..<open]) else { return nil }
            text = text.dropFirst(pattern[..<open].count)
            let name = String(pattern[pattern.index(after: open)..<close])
            pattern = pattern[pattern.index(after: close)...]
            let literal = pattern.prefix { $0 != "{" }
            let isLast = literal.endIndex == pattern.endIndex
            let end: Substring.Index?
            if literal.isEmpty {
                end = text.endIndex
            } else if isLast {
                end =
                    text.hasSuffix(literal)
                    ? text.index(text.endIndex, offsetBy: -literal.count) : nil
            } else {
                end = text.ranges(of: literal).first?.lowerBound
            }
            guard let end else { return nil }
            found.append((name, String(text[..<end])))
            text = text[end...]
        }
        return text == pattern ? found : nil
    }
}
