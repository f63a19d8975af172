import ArgumentParser
import Facilitation
import SessionStore
import Wording

/// The page that `man atelier` shows: the subcommands with their options, as the parser of the command
/// line knows them, and the pages of the manual that somebody at a shell looks for.
struct ManPage {
    private static let topics: [ManualTopic] = [.shell, .files, .terminal]

    private let wording: Wording

    init(wording: Wording) { self.wording = wording }

    /// The page in the language of roff.
    var roff: String {
        // Without its options where the parser's words of itself make no sense, which a test rules out.
        let described = try? JSONParser.parse(Array(Atelier._dumpHelp().utf8))
        let program = DescribedCommand(described?["command"] ?? .null)
        var lines = [
            ".TH ATELIER 1 \"\" \"\(Self.escaped(Version.name))\" \"atelier\"",
            ".SH \(Self.escaped(HelpText["man.name"]))",
            // Lists of pages set it behind the name.
            "atelier \\- \(Self.escaped(program.abstract.trimmingPoint))",
            ".SH \(Self.escaped(HelpText["man.synopsis"]))",
        ]
        lines += [program.synopsis, ".br", "\\fBatelier\\fR \(Self.escaped(HelpText["man.call"]))"]
        lines += [".SH \(Self.escaped(HelpText["man.description"]))"]
        lines += Self.text(program.discussion) + program.arguments.flatMap(Self.lines)
        lines.append(".SH \(Self.escaped(HelpText["man.subcommands"]))")
        for command in program.subcommands.flatMap({ [$0] + $0.subcommands }) {
            lines += [".SS \(command.synopsis)"] + Self.text(command.abstract)
            lines += command.discussion.isEmpty ? [] : [".PP"] + Self.text(command.discussion)
            lines += command.arguments.flatMap(Self.lines)
        }
        for topic in Self.topics { lines += self.lines(of: topic) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of topic: ManualTopic) -> [String] {
        let page = topic.page(in: wording.language.tag)
        let marks = ManualMarks(wording: wording)
        func text(_ text: String) -> String {
            marks.parts(of: text).map { part in
                let words = Self.escaped(part.text)
                return part.isStrong || part.isCode || part.isKey ? "\\fB\(words)\\fR" : words
            }.joined()
        }
        return [".SH \(Self.escaped(page.title).uppercased())"]
            + page.blocks.flatMap { block -> [String] in
                switch block {
                case .heading(let words): [".SS \(text(words))"]
                case .paragraph(let words): [".PP", text(words)]
                case .item(let sign, let words):
                    [".IP \(sign == "•" ? "\\(bu" : sign) 4", text(words)]
                case .code(let line): [".PP", ".nf", "    \(Self.escaped(line))", ".fi"]
                // Only the page of keys has the table.
                case .commands: []
                }
            }
    }

    /// Paragraphs and examples as the parser's discussion has them.
    private static func text(_ text: String) -> [String] {
        var lines: [String] = []
        var isExample = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let begins = line.hasPrefix("  ")
            if begins != isExample { lines.append(begins ? ".nf" : ".fi") }
            isExample = begins
            lines.append(line.isEmpty ? ".PP" : begins ? "\\&\(escaped(line))" : escaped(line))
        }
        return lines + (isExample ? [".fi"] : [])
    }

    private static func lines(_ argument: DescribedArgument) -> [String] {
        [".TP", argument.term, escaped(argument.abstract)]
    }

    /// A text in which nothing means anything to roff.
    fileprivate static func escaped(_ words: some StringProtocol) -> String {
        let text = String(words).replacing("\\", with: "\\e").replacing("-", with: "\\-")
            .replacing("\u{A0}", with: "\\~")
        // A line that begins with one of these would be a request.
        return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&\(text)" : text
    }
}

/// A command as the parser describes it.
private struct DescribedCommand {
    let name: String
    let abstract: String
    let discussion: String
    let arguments: [DescribedArgument]
    let subcommands: [DescribedCommand]

    init(_ value: JSONValue) { self.init(value, inside: "") }

    private init(_ value: JSONValue, inside parent: String) {
        let own = value["commandName"]?.words ?? "atelier"
        name = parent + own
        abstract = value["abstract"]?.words ?? ""
        discussion = value["discussion"]?.words ?? ""
        arguments = (value["arguments"]?.elements ?? []).map(DescribedArgument.init)
            .filter { $0.isShown }
        let prefix = "\(parent)\(own) "
        // The parser adds a «help» of its own, which nobody reaches.
        var seen: Set<String> = []
        subcommands = (value["subcommands"]?.elements ?? [])
            .map { DescribedCommand($0, inside: prefix) }
            .filter { seen.insert($0.name).inserted }
    }

    /// How it is called, with its options.
    var synopsis: String {
        let options = arguments.map(\.usage)
        return (["\\fB\(ManPage.escaped(name))\\fR"] + options).joined(separator: " ")
    }
}

/// An option or an argument as the parser describes it.
private struct DescribedArgument {
    let abstract: String
    private let names: [String]
    private let value: String?
    private let isOptional: Bool
    private let isRepeating: Bool
    let isShown: Bool

    init(_ described: JSONValue) {
        names = (described["names"]?.elements ?? []).map { name in
            (name["kind"]?.words == "short" ? "-" : "--") + (name["name"]?.words ?? "")
        }.sorted { $0.count < $1.count }
        let kind = described["kind"]?.words
        value = kind == "flag" ? nil : described["valueName"]?.words
        abstract = described["abstract"]?.words ?? ""
        isOptional = described["isOptional"]?.content == .boolean(true)
        isRepeating = described["isRepeating"]?.content == .boolean(true)
        // Every command has these two, which the description of the program names once.
        let isOfAll = names.contains("--help") || names.contains("--version")
        isShown = described["shouldDisplay"]?.content == .boolean(true) && !isOfAll
    }

    private var shownValue: String? { value.map { "\\fI\(ManPage.escaped($0))\\fR" } }

    /// What stands before its description.
    var term: String {
        let bold = names.map { "\\fB\(ManPage.escaped($0))\\fR" }.joined(separator: ", ")
        return [bold, shownValue ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// How it stands in the line that calls the command.
    var usage: String {
        let name = (names.first { $0.hasPrefix("--") } ?? names.first).map {
            "\\fB\(ManPage.escaped($0))\\fR"
        }
        let words = [name, shownValue].compactMap(\.self).joined(separator: " ")
        return (isOptional ? "[\(words)]" : words) + (isRepeating ? "…" : "")
    }
}

extension JSONValue {
    fileprivate var words: String? {
        guard case .string(let text) = content else { return nil }
        return text
    }

    fileprivate var elements: [JSONValue] {
        guard case .array(let elements) = content else { return [] }
        return elements
    }
}

extension String {
    /// The text without the point at its end.
    fileprivate var trimmingPoint: String { hasSuffix(".") ? String(dropLast()) : self }
}
