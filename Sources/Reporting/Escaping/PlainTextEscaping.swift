import TextTemplates

/// How any text is written in plain text: as it is, without what a terminal or a mail program
/// would obey.
struct PlainTextEscaping: TextEscaping {
    /// The name by which report templates ask for it.
    static let name = "PLAIN"

    private static let none = SignSet("")

    func escapeText(_ text: String) -> String {
        let text = text.isolatedFromTheLeft
        return text.needsCare(Self.none) ? text.readable.directionsEnded : text
    }
}
