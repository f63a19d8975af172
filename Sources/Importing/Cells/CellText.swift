/// The words that were meant by a cell or a field.
public enum CellText {
    /// How a text is marked up.
    enum Markup {
        /// As it stands, but for the HTML that platforms write into their cells.
        case plain
        /// Markdown, as boards and pads keep it.
        case markdown
    }

    /// The words: without the guard of formulas, tags, entities and escapes.
    ///
    /// - Parameter isBare: whether the guard is off already, so that an apostrophe is one that was
    ///   written.
    static func words(
        of cell: String, as markup: Markup = .plain, isBare: Bool = false
    ) -> String {
        var text = cell.trimmed
        if !isBare, text.utf8.first == UInt8(ascii: "'"), let second = text.dropFirst().first,
            "=+-@\t".contains(second)
        {
            text.removeFirst()
        }
        if text.utf8.contains(UInt8(ascii: "<")) || text.utf8.contains(UInt8(ascii: "&")) {
            text = HTMLText.words(of: text)
        }
        if markup == .markdown {
            text = MarkdownText.words(of: text)
        } else if text.utf8.contains(UInt8(ascii: "\\")) || text.utf8.contains(UInt8(ascii: "*")) {
            text = MarkdownText.withoutEscapes(MarkdownText.withoutStrong(text))
        }
        if text.utf8.contains(UInt8(ascii: "[")), text.contains("- [") || text.contains("* [") {
            text = MarkdownText.withoutBoxes(text)
        }
        if text.utf8.contains(0x0D) {
            text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        }
        return text.trimmed
    }

    /// The words of a cell that stands for one line: a name, a theme.
    static func line(of cell: String, isBare: Bool = false) -> String {
        words(of: cell, isBare: isBare).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
