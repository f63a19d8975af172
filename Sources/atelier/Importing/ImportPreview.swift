import Facilitation
import Importing
import ThemeSuggestion
import Wording
import Workshop

/// What would come in, for the eyes of whoever decides about it.
struct ImportPreview {
    /// How many notes are shown.
    static let shown = 20
    /// How much of a note is shown, in characters.
    private static let width = 70
    /// Among how many notes those that say the same are looked for: with more, one waits.
    private static let mostCompared = 2000

    private let file: ImportedFile

    init(_ file: ImportedFile) { self.file = file }

    /// The lines to show: how the file was read, the first notes with their look-alikes, what stays
    /// outside, how many come in.
    func lines(into title: String?) -> [Phrase] {
        let coming = file.coming
        let alike = lookAlikes(of: coming)
        var lines = readingOfBytes + readingOfColumns
        for (place, note) in coming.prefix(Self.shown).enumerated() {
            let text = Self.cut(note.text)
            lines.append(
                alike[place].map { .importLike(note.line, text, like: $0) }
                    ?? .importNote(note.line, text))
        }
        if coming.count > Self.shown { lines.append(.importMore(coming.count - Self.shown)) }
        lines += outside
        let repeated = alike.count { $0 != nil }
        if repeated > 0 { lines.append(.importRepeated(repeated)) }
        lines.append(.importCount(coming.count, into: title))
        return lines
    }

    /// How the bytes were read, and what the file tells about its notes.
    var readingOfBytes: [Phrase] {
        var lines = [Phrase.importEncoding(file.encoding)].compactMap { $0 }
        if file.zeroBytes > 0 { lines.append(.importZeroBytes(file.zeroBytes)) }
        if file.seedCount > 0 { lines.append(.importSeeds(file.seedCount)) }
        if file.doneCount > 0 { lines.append(.importTicked(file.doneCount)) }
        return lines
    }

    /// How the columns were read, beside that.
    private var readingOfColumns: [Phrase] {
        var lines: [Phrase] = []
        if let table = file.table, let uses = file.columns?.uses {
            for use in ImportChoice.Use.allCases {
                guard let columns = uses[use], !columns.isEmpty else { continue }
                lines.append(
                    .importColumn(use, columns.map { table.head[$0] }.joined(separator: " + ")))
            }
        }
        return lines
    }

    /// What stays outside, by reason, and how to have it.
    private var outside: [Phrase] {
        var lines: [Phrase] = []
        var wanted: [LeftOut] = []
        for reason in LeftOut.allCases {
            let refused = file.notes.filter { $0.leftOut == reason }
            guard !refused.isEmpty else { continue }
            let places = refused.map(\.line).filter { $0 > 0 }
            lines.append(.importRefused(reason, refused.count, at: places))
            if reason.canBeWanted { wanted.append(reason) }
        }
        if !wanted.isEmpty { lines.append(.importWanted(wanted)) }
        return lines
    }

    /// For each note the line of an earlier one that says nearly the same.
    func lookAlikes(of notes: [ImportedNote]) -> [Int?] {
        var earlier = [Int?](repeating: nil, count: notes.count)
        guard notes.count <= Self.mostCompared else { return earlier }
        var model = SuggestionModel()
        model.setBoard(notes: notes.map(\.text), themes: [], places: [])
        for set in model.proposal().lookAlikes {
            for note in set.dropFirst() where notes[note].line > 0 {
                earlier[note] = notes[set[0]].line
            }
        }
        return earlier
    }

    /// A text in one line that is not too long.
    static func cut(_ text: String) -> String {
        let line = text.prefix(400).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > width ? line.prefix(width - 1) + "…" : line
    }
}
