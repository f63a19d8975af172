/// Fits text into columns; everything is counted in display columns, by grapheme clusters.
public enum TextLayout {
    /// The text as it is if it fits, or its beginning and `…`; empty when there is no column.
    public static func truncated(_ text: some StringProtocol, columns: Int) -> String {
        let all = DisplayWidth.prefix(of: text, columns: columns)
        if all.text.endIndex == text.endIndex { return String(text) }
        guard columns > 0 else { return "" }
        return String(DisplayWidth.prefix(of: text, columns: columns - 1).text) + "…"
    }

    /// The text in exactly `columns` columns: cut with `…`, or filled with spaces.
    public static func padded(
        _ text: some StringProtocol, columns: Int, _ alignment: Alignment = .left
    ) -> String {
        let shown = truncated(text, columns: columns)
        let free = max(0, columns - DisplayWidth.of(shown))
        let before =
            switch alignment {
            case .left: 0
            case .centre: free / 2
            case .right: free
            }
        return String(repeating: " ", count: before) + shown
            + String(repeating: " ", count: free - before)
    }

    /// Whether a text surely is one line of at most `columns` columns; most are, and are seen to be
    /// without a look at their clusters.
    static func isOneLine(_ text: some StringProtocol, columns: Int) -> Bool {
        // Nothing takes more columns than bytes. What breaks lines is a control character, or begins with
        // one of these two.
        text.utf8.count <= columns
            && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0xC2 && $0 != 0xE2 }
    }

    /// Breaks text into lines of at most `columns` columns (fewer than 1 counts as 1); O(n).
    ///
    /// The author's line breaks stay. A line is broken after a space, a hyphen or a dash, or
    /// beside an ideograph or an emoji; not at a no-break space, nor before the marks that French
    /// sets off with a space (`? ! : ; »`), nor after `«`. A word that is longer than a line is
    /// broken between clusters. Spaces at a break are left out; a text without any character is
    /// one empty line.
    public static func wrapped<Text: StringProtocol>(_ text: Text, columns: Int) -> [Substring] {
        let text = Substring(text)
        if isOneLine(text, columns: columns) { return [text] }
        var wrapper = LineWrapper(text, columns: max(1, columns))
        return wrapper.lines()
    }
}
