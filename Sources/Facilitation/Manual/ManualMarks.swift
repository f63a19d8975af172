import TerminalUI
import Wording

/// The marks in a page of the manual, which stand for keys and commands: `{hand-on}` for the key that
/// hands on, `{/hand-on}` for what is typed to run that command, `{escape}` for a key that is no
/// command anywhere.
///
/// Pages name no key themselves, so that none can differ from the table of commands.
public struct ManualMarks: Sendable {
    /// The words that name the keys.
    public let wording: Wording

    /// Whether a page is read in the program, where other pages are opened by its palette.
    private let isInProgram: Bool

    /// Names keys in a language.
    public init(wording: Wording, inProgram isInProgram: Bool = false) {
        self.wording = wording
        self.isInProgram = isInProgram
    }

    /// A piece of a text, set apart in one way or not at all.
    public struct Part: Equatable, Sendable {
        /// The words, marks filled in.
        public var text: String
        /// Whether they are stressed.
        public var isStrong = false
        /// Whether they are typed, or stand in a file.
        public var isCode = false
        /// Whether they name a key.
        public var isKey = false
    }

    /// The text in pieces, marks filled in and the signs of Markdown taken as what they mean.
    public func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        let stressed = text.split(separator: "**", omittingEmptySubsequences: false)
        for (place, piece) in stressed.enumerated() {
            // Every other part stood between two of the signs that set it apart.
            let isStrong = place % 2 == 1
            for (place, piece) in piece.split(separator: "`", omittingEmptySubsequences: false)
                .enumerated()
            {
                parts += filled(piece).map { part in
                    var part = part
                    part.isStrong = isStrong
                    part.isCode = place % 2 == 1
                    return part
                }
            }
        }
        return parts
    }

    /// The text without marks and without the signs of Markdown; what is typed in a shell stands in
    /// quotation marks.
    public func plain(_ text: String) -> String {
        let isFrench = ManualTopic.isFrench(wording.language.tag)
        let call = "atelier help "
        let quotes = isFrench ? ("«\u{A0}", "\u{A0}»") : ("“", "”")
        return parts(of: text).reduce(into: "") { result, part in
            let isCommand = part.isCode && part.text.hasPrefix("atelier")
            if isInProgram, isCommand, part.text.hasPrefix(call) {
                result += "/help " + part.text.dropFirst(call.count)
                return
            }
            result += isCommand ? quotes.0 + part.text + quotes.1 : part.text
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
    public func unknown(in text: String) -> [Substring] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
            .map { $0.prefix { $0 != "}" } }
            .filter { self.text(of: $0) == nil }
    }

    /// Puts in what the marks stand for; one that stands for nothing is left as it is.
    private func filled(_ text: Substring) -> [Part] {
        let pieces = text.split(separator: "{", omittingEmptySubsequences: false)
        var parts = [Part(text: String(pieces.first ?? ""))]
        for piece in pieces.dropFirst() {
            let mark = piece.prefix { $0 != "}" }
            if mark.endIndex < piece.endIndex, let text = self.text(of: mark) {
                parts.append(Part(text: text, isKey: mark.first != "/"))
                parts.append(Part(text: String(piece[mark.endIndex...].dropFirst())))
            } else {
                parts.append(Part(text: "{\(piece)"))
            }
        }
        return parts.filter { !$0.text.isEmpty }
    }
}
