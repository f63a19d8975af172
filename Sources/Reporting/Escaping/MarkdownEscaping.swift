import TextTemplates

/// How any text is written in Markdown so that it is read as that text, and as nothing else.
///
/// For CommonMark and GitHub's additions to it. What cannot act where it stands is left alone, so
/// that the source reads like the words: an apostrophe, a hyphen in a word, `#` in the middle.
/// An address stands between `<` and `>`, where a reader can follow it and no sign of it acts.
/// Line breaks become hard breaks. Control characters become U+FFFD, as a terminal would obey them.
struct MarkdownEscaping: TextEscaping {
    /// The name by which report templates ask for it.
    static let name = "MARKDOWN"

    private static let acting = SignSet("\\`*_[]<&~|#\n\t")

    func escapeText(_ text: String) -> String {
        let text = text.isolatedFromTheLeft
        return Self.mayAct(text) ? Self.escape(text.readable) : text
    }

    private static func escape(_ text: String) -> String {
        var lines = text.unicodeScalars.split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(Array.init)
        let strikes = text.unicodeScalars.count { $0 == "~" } > 1
        // An empty line at either end would break nothing; written as a character it is kept.
        let before = lines.prefix { $0.isEmpty }.count
        lines.removeFirst(before)
        let after = lines.reversed().prefix { $0.isEmpty }.count
        lines.removeLast(after)
        var result = String.UnicodeScalarView()
        let breaks = max(0, lines.isEmpty ? before - 1 : before)
        for _ in 0..<breaks { result.append(contentsOf: "&#10;".unicodeScalars) }
        for (place, line) in lines.enumerated() {
            if place > 0 { result.append(contentsOf: "\\\n".unicodeScalars) }
            var writer = MarkdownLine(line, strikes: strikes)
            result.append(contentsOf: writer.escaped())
        }
        for _ in 0..<after { result.append(contentsOf: "&#10;".unicodeScalars) }
        return String(result)
    }

    /// Whether there is anything that needs a closer look; most texts hold nothing of the kind.
    private static func mayAct(_ text: String) -> Bool {
        if text.needsCare(acting) || text.holds(UInt8(ascii: ":"), UInt8(ascii: "/")) {
            return true
        }
        if let first = text.utf8.first, let end = text.utf8.last, first > 0x39,
            first.isLetterOrDigit, end.isLetterOrDigit
        {
            return false
        }
        guard let first = text.unicodeScalars.first, let end = text.unicodeScalars.last
        else { return false }
        return ">-+=:0123456789".unicodeScalars.contains(first)
            || first.properties.generalCategory == .spaceSeparator
            || end.properties.generalCategory == .spaceSeparator
    }
}
