import Facilitation
import TerminalUI
import Wording

/// The marks in a page of the manual, which stand for keys and commands: `{hand-on}` for the key that
/// hands on, `{/hand-on}` for what is typed to run that command, `{escape}` for a key that is no
/// command anywhere.
///
/// Pages name no key themselves, so that none can differ from the table of commands.
struct ManualMarks {
    /// The words that name the keys.
    let wording: Wording

    /// The text without marks and without the signs of Markdown; what is typed in a shell stands in
    /// quotation marks.
    func plain(_ text: String) -> String {
        let isFrench = ManualTopic.isFrench(wording.language.tag)
        let quotes = isFrench ? ("«\u{A0}", "\u{A0}»") : ("“", "”")
        let bare = filled(text).split(separator: "**", omittingEmptySubsequences: false).joined()
        return bare.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .reduce(into: "") { result, part in
                // Every other part stood between two of the signs that set code apart.
                let isCommand = part.offset % 2 == 1 && part.element.hasPrefix("atelier")
                result += isCommand ? quotes.0 + part.element + quotes.1 : String(part.element)
            }
    }

    /// What a mark stands for; nil when there is no such command or key.
    func text(of mark: Substring) -> String? {
        if mark.first == "/" {
            return CommandTable.named(String(mark.dropFirst())).map { "/\($0.name)" }
        }
        if let key = FixedKey(rawValue: String(mark)) { return key.key.name(wording) }
        return CommandTable.named(String(mark))?.keys.first?.name(wording)
    }

    /// The marks of a text that stand for nothing.
    func unknown(in text: String) -> [Substring] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .map { $0.prefix { $0 != "}" } }
            .filter { self.text(of: $0) == nil }
    }

    /// Puts in what the marks stand for; one that stands for nothing is left as it is.
    private func filled(_ text: String) -> String {
        let parts = text.split(separator: "{", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts.first ?? "")) { result, part in
            let mark = part.prefix { $0 != "}" }
            if mark.endIndex < part.endIndex, let text = self.text(of: mark) {
                result += text + part[mark.endIndex...].dropFirst()
            } else {
                result += "{\(part)"
            }
        }
    }
}
