import Workshop

/// The notes of what people wrote to each other while they met: hour, name and words of each message.
///
/// Names are authors, and hours no words.
enum ChatNotes {
    /// A line that begins a message.
    private struct Message {
        let author: String
        let words: String
        /// Whether nobody wrote it: somebody came, or it is about the chat.
        let isNotice: Bool
    }

    /// Whether lines are messages.
    static func areIn(_ lines: [String]) -> Bool {
        let filled = lines.filter { !$0.trimmed.isEmpty }
        let messages = filled.compactMap(message)
        return messages.count > 1 && messages.count * 2 > filled.count
            && messages.contains { !$0.author.isEmpty }
    }

    /// The notes; a line that begins no message goes on with the one before.
    static func of(_ text: String) -> [ImportedNote] {
        var notes: [ImportedNote] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (place, line) in lines.enumerated() {
            let words = line.trimmed
            guard !words.isEmpty else { continue }
            if let message = message(words) {
                let note = IncomingNote(
                    text: CellText.words(of: message.words),
                    author: ForeignTable.author(message.author))
                notes.append(
                    ImportedNote(
                        line: place + 1, note, leftOut: message.isNotice ? .layout : nil))
            } else if let last = notes.indices.last {
                notes[last].note.text += "\n" + CellText.words(of: words)
            } else {
                notes.append(ImportedNote(line: place + 1, text: words, leftOut: .layout))
            }
        }
        return notes
    }

    /// Takes a line apart: `[09:01] Ana: words`, `02/11/2026, 09:01 - Ana: words`,
    /// `09:01:12 From Ana to Everyone: words`.
    private static func message(_ line: String) -> Message? {
        var rest = line.drop { "[(".contains($0) }
        guard rest.first?.isASCIIDigit == true else { return nil }
        // A day before the hour.
        let day = rest.prefix { !$0.isWhitespace && $0 != "," }
        if CellKind.isMoment(String(day)) {
            rest = rest[day.endIndex...].drop { ", \t".contains($0) }
        }
        let hour = rest.prefix { $0.isASCIIDigit || $0 == ":" }
        guard hour.contains(":"), ForeignMoment.time(String(hour)) != nil else { return nil }
        rest = rest[hour.endIndex...]
        for half in ["AM", "PM", "am", "pm"] {
            let next = rest.drop { " \u{202F}\u{A0}".contains($0) }
            if next.hasPrefix(half) { rest = next.dropFirst(2) }
        }
        let signs = rest.prefix { "])-–| \t".contains($0) }
        rest = rest[signs.endIndex...]
        guard !signs.isEmpty, !rest.isEmpty else { return nil }
        // «9:00 - 10:30 : Un four» is a programme.
        guard rest.first?.isASCIIDigit != true else { return nil }
        for word in ["From ", "De ", "Von "] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count).drop { $0 == " " }
        }
        guard let colon = rest.firstIndex(of: ":"), rest[..<colon].count <= 60 else {
            return Message(author: "", words: String(rest), isNotice: true)
        }
        var name = rest[..<colon].trimmed
        for word in [" to ", " à ", " an "] {
            if let cut = name.firstRange(of: word) { name = name[..<cut.lowerBound].trimmed }
        }
        return Message(
            author: name, words: rest[rest.index(after: colon)...].trimmed, isNotice: false)
    }
}
