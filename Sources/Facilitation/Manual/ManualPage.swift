import TerminalUI
import Wording

/// A page of the manual, read from Markdown: a title, headings, paragraphs, lists and code.
///
/// A heading may bear a name behind it, `## A vote {#vote}`, by which its section is found.
public struct ManualPage: Equatable, Sendable {
    /// A piece of a page.
    public enum Block: Equatable, Sendable {
        case heading(String)
        case paragraph(String)
        /// An item of a list, with the sign before it.
        case item(sign: String, text: String)
        /// One line to be typed in a shell, or of a file, as it is.
        case code(String)
        /// The whole table of commands stands here: `{commands}`.
        case commands
    }

    /// The text of the first heading, which tells in a line what the page is about.
    public private(set) var title = ""
    /// What follows the title.
    public private(set) var blocks: [Block] = []
    /// The names of headings, and at which block they stand.
    public private(set) var anchors: [String: Int] = [:]

    /// Reads a page.
    public init(_ source: String) {
        var isCode = false
        var isOpen = false
        for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isCode.toggle()
                isOpen = false
            } else if isCode {
                blocks.append(.code(String(line)))
            } else if isOpen, !line.isEmpty, line.first == " " || !Self.begins(line) {
                goOn(with: line.drop { $0 == " " })
            } else {
                isOpen = add(line)
            }
        }
    }

    /// The section whose heading bears a name, as a page of its own; nil when there is none.
    public func section(_ name: String) -> ManualPage? {
        guard let place = anchors[name], case .heading(let text) = blocks[place] else { return nil }
        var section = self
        section.title = text
        section.anchors = [:]
        section.blocks = Array(
            blocks[(place + 1)...].prefix { if case .heading = $0 { false } else { true } })
        return section
    }

    /// The page as plain text.
    ///
    /// - Parameters:
    ///   - columns: how wide a line may be.
    ///   - wording: the words that name the keys.
    public func lines(columns: Int, wording: Wording) -> [String] {
        styledLines(columns: columns, ManualMarks(wording: wording)).map(\.plain)
    }

    /// The page as it stands on a screen, what is a heading or is typed set apart.
    func styledLines(columns: Int, _ marks: ManualMarks) -> [StyledText] {
        var lines = Self.wrapped(marks.plain(title), columns: columns, first: "", rest: "")
            .map { StyledText($0, .heading) }
        var before: Block?
        for block in blocks {
            if before.map({ Self.areApart($0, block) }) ?? true { lines.append("") }
            let style: Style =
                switch block {
                case .heading: .heading
                case .code: .accent
                case .paragraph, .item, .commands: .plain
                }
            lines += Self.lines(of: block, columns: columns, marks: marks)
                .map { StyledText($0, style) }
            before = block
        }
        return lines
    }

    /// Whether a line begins a block of its own.
    private static func begins(_ line: Substring) -> Bool {
        line.hasPrefix("# ") || line.hasPrefix("## ") || line.hasPrefix("- ")
            || number(of: line) != nil || line == "{commands}"
    }

    /// The number before an item, with its point.
    private static func number(of line: Substring) -> Substring? {
        let digits = line.prefix { $0.isNumber }
        guard !digits.isEmpty, line[digits.endIndex...].hasPrefix(". ") else { return nil }
        return line[..<line.index(after: digits.endIndex)]
    }

    /// Adds what a line begins.
    ///
    /// - Returns: Whether the next line may go on with it.
    private mutating func add(_ line: Substring) -> Bool {
        if line.isEmpty { return false }
        if line.hasPrefix("# ") {
            title = String(line.dropFirst(2))
        } else if line.hasPrefix("## ") {
            let parts = line.dropFirst(3).split(separator: " {#", maxSplits: 1)
            if parts.count == 2 { anchors[String(parts[1].dropLast())] = blocks.count }
            blocks.append(.heading(String(parts.first ?? "")))
        } else if line == "{commands}" {
            blocks.append(.commands)
        } else if line.hasPrefix("- ") {
            blocks.append(.item(sign: "•", text: String(line.dropFirst(2))))
            return true
        } else if let number = Self.number(of: line) {
            let text = line[number.endIndex...].dropFirst()
            blocks.append(.item(sign: String(number), text: String(text)))
            return true
        } else {
            blocks.append(.paragraph(String(line)))
            return true
        }
        return false
    }

    /// Adds a line to the last paragraph or item.
    private mutating func goOn(with line: Substring) {
        switch blocks.popLast() {
        case .paragraph(let text): blocks.append(.paragraph("\(text) \(line)"))
        case .item(let sign, let text): blocks.append(.item(sign: sign, text: "\(text) \(line)"))
        case let other: blocks += [other, .paragraph(String(line))].compactMap { $0 }
        }
    }

    /// Whether an empty line stands between two blocks.
    private static func areApart(_ first: Block, _ second: Block) -> Bool {
        switch (first, second) {
        case (.item, .item), (.code, .code), (.heading, _): false
        default: true
        }
    }

    private static func lines(of block: Block, columns: Int, marks: ManualMarks) -> [String] {
        switch block {
        case .heading(let text):
            return [marks.plain(text)]
        case .paragraph(let text):
            return wrapped(marks.plain(text), columns: columns, first: "  ", rest: "  ")
        case .item(let sign, let text):
            let first = "  \(sign) "
            return wrapped(
                marks.plain(text), columns: columns, first: first,
                rest: String(repeating: " ", count: first.count))
        case .code(let text):
            return [text.isEmpty ? "" : "      \(text)"]
        case .commands:
            return commands(columns: columns, wording: marks.wording)
        }
    }

    /// Every command with its keys and what it does, in three columns.
    private static func commands(columns: Int, wording: Wording) -> [String] {
        let rows = CommandTable.all.map { command in
            (
                name: "/\(command.name)",
                keys: command.keys.map { $0.name(wording) }.joined(separator: " "),
                help: wording(command.help)
            )
        }
        let names = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
        let keys = rows.map { DisplayWidth.of($0.keys) }.max() ?? 0
        let rest = String(repeating: " ", count: names + keys + 6)
        return rows.flatMap { row in
            let first =
                "  \(TextLayout.padded(row.name, columns: names))  "
                + "\(TextLayout.padded(row.keys, columns: keys))  "
            return wrapped(row.help, columns: columns, first: first, rest: rest)
        }
    }

    /// Breaks text into lines, at plain spaces alone: neither `Ctrl-N` nor a command is torn apart.
    private static func wrapped(
        _ text: String, columns: Int, first: String, rest: String
    ) -> [String] {
        var lines: [String] = []
        var line = first
        var isEmpty = true
        for word in text.split(separator: " ") {
            if !isEmpty, DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > columns {
                lines.append(line)
                line = rest
                isEmpty = true
            }
            line += isEmpty ? String(word) : " \(word)"
            isEmpty = false
        }
        return lines + [line]
    }
}
