import Workshop

/// A note of another program's file, and whether it comes in.
public struct ImportedNote: Equatable, Sendable {
    /// The line of the file that it begins on, from 1; 0 where the file has no lines to speak of.
    public var line: Int
    /// What it says, and what is known about it.
    public var note: IncomingNote
    /// Why it stays outside; nil when it comes in.
    public var leftOut: LeftOut?

    /// Its words.
    public var text: String { note.text }

    /// Makes a note.
    public init(line: Int, _ note: IncomingNote, leftOut: LeftOut? = nil) {
        self.line = line
        self.note = note
        self.leftOut = leftOut
    }

    init(
        line: Int, text: String, theme: String = "", isDone: Bool = false, leftOut: LeftOut? = nil
    ) {
        self.init(
            line: line, IncomingNote(text: text, theme: theme, isDone: isDone), leftOut: leftOut)
    }
}
