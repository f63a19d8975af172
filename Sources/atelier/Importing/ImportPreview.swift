import ThemeSuggestion
import Wording

/// What would come in, for the eyes of whoever decides about it.
struct ImportPreview {
    /// How many notes are shown.
    static let shown = 20
    /// How much of a note is shown, in characters.
    private static let width = 70

    private let file: NoteFile

    init(_ file: NoteFile) { self.file = file }

    /// The lines to show: the first notes with their look-alikes, what stays outside, how many come in.
    func lines(into title: String?) -> [Phrase] {
        let coming = file.notes.filter { $0.refusal == nil }
        let alike = lookAlikes(of: coming)
        var lines: [Phrase] = []
        if let column = file.column { lines.append(.importColumn(column)) }
        for (place, note) in coming.prefix(Self.shown).enumerated() {
            let text = Self.cut(note.text)
            lines.append(
                alike[place].map { .importLike(note.line, text, like: $0) }
                    ?? .importNote(note.line, text))
        }
        if coming.count > Self.shown { lines.append(.importMore(coming.count - Self.shown)) }
        for refusal in ImportedNote.Refusal.allCases {
            let refused = file.notes.filter { $0.refusal == refusal }
            guard !refused.isEmpty else { continue }
            let places = refused.prefix(5).map { String($0.line) }.joined(separator: ", ")
            let more = refused.count > 5 ? " …" : ""
            lines.append(.importRefused(refusal, refused.count, lines: places + more))
        }
        let repeated = alike.count { $0 != nil }
        if repeated > 0 { lines.append(.importRepeated(repeated)) }
        lines.append(.importCount(coming.count, into: title))
        return lines
    }

    /// For each note the line of an earlier one that says nearly the same.
    private func lookAlikes(of notes: [ImportedNote]) -> [Int?] {
        var model = SuggestionModel()
        model.setBoard(notes: notes.map(\.text), themes: [], places: [])
        var earlier = [Int?](repeating: nil, count: notes.count)
        for set in model.proposal().lookAlikes {
            for note in set.dropFirst() { earlier[note] = notes[set[0]].line }
        }
        return earlier
    }

    private static func cut(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > width ? line.prefix(width - 1) + "…" : line
    }
}
