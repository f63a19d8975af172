/// A line being written, with a cursor between its characters.
///
/// The text is kept in two parts around the cursor, so that a keystroke costs the same in a line of
/// 100 kB. Whatever was typed or pasted stays in the text, tabs and line ends too; they are only
/// drawn as signs.
public struct TextField: Equatable, Sendable {
    /// What stands before the cursor.
    public internal(set) var before = ""
    /// What stands after the cursor, backwards, so that its first character is cheap to reach.
    var after: [Character] = []
    /// Columns of `before`, kept up to date so that drawing needs not read it all.
    var columnsBefore = 0

    /// Makes a field with the cursor at the end of its text.
    public init(_ text: String = "") {
        before = text
        columnsBefore = DisplayWidth.of(text)
    }

    /// The whole text; O(n) unless the cursor is at its end.
    public var text: String {
        after.isEmpty ? before : before + String(after.reversed())
    }

    /// Grapheme clusters before the cursor, from 0; O(n).
    public var cursor: Int { before.count }

    /// Whether nothing is written.
    public var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// Whether the cursor stands behind the last character.
    public var isAtEnd: Bool { after.isEmpty }

    /// Replaces the text and puts the cursor at its end.
    public mutating func set(_ text: String) {
        self = TextField(text)
    }

    /// Empties the field.
    public mutating func clear() {
        self = TextField()
    }

    /// Writes text at the cursor and moves behind it.
    public mutating func insert(_ text: String) {
        guard !text.isEmpty else { return }
        append(text)
        joinAtCursor()
    }

    /// Writes one plain letter at the end of the text, in one column whatever stands before it.
    ///
    /// - Returns: Whether it has; false where the cursor is not at the end, or the letter or what stands
    ///   before it may join others.
    public mutating func append(_ letter: Character) -> Bool {
        guard after.isEmpty, let scalar = letter.standsAlone,
            let last = before.unicodeScalars.last, last.standsAlone
        else { return false }
        before.unicodeScalars.append(scalar)
        columnsBefore += 1
        return true
    }

    /// Removes the character before the cursor; false if there is none.
    @discardableResult
    public mutating func deleteBackward() -> Bool {
        guard takeBefore() != nil else { return false }
        joinAtCursor()
        return true
    }

    /// Removes the character after the cursor; false if there is none.
    @discardableResult
    public mutating func deleteForward() -> Bool {
        guard after.popLast() != nil else { return false }
        joinAtCursor()
        return true
    }

    /// Removes back to the start of a word, and the spaces between.
    public mutating func deleteWordBackward() {
        while let last = before.last, !TextField.isWord(last) { takeBefore() }
        while let last = before.last, TextField.isWord(last) { takeBefore() }
        joinAtCursor()
    }

    /// Removes everything before the cursor.
    public mutating func deleteToStart() {
        before = ""
        columnsBefore = 0
    }

    /// Removes everything after the cursor.
    public mutating func deleteToEnd() {
        after = []
    }

    /// Moves one character back; false at the start.
    @discardableResult
    public mutating func moveLeft() -> Bool {
        guard let character = takeBefore() else { return false }
        after.append(character)
        return true
    }

    /// Moves one character on; false at the end.
    @discardableResult
    public mutating func moveRight() -> Bool {
        guard let character = after.popLast() else { return false }
        append(String(character))
        return true
    }

    /// Moves back to the start of a word.
    public mutating func moveWordLeft() {
        while let last = before.last, !TextField.isWord(last) { moveLeft() }
        while let last = before.last, TextField.isWord(last) { moveLeft() }
    }

    /// Moves on to the end of a word.
    public mutating func moveWordRight() {
        while let next = after.last, !TextField.isWord(next) { moveRight() }
        while let next = after.last, TextField.isWord(next) { moveRight() }
    }

    /// Moves to the start of the line.
    public mutating func moveToStart() {
        after.append(contentsOf: before.reversed())
        deleteToStart()
    }

    /// Moves to the end of the line.
    public mutating func moveToEnd() {
        self = TextField(text)
    }

    /// Moves to a place, given in grapheme clusters from 0.
    ///
    /// Beyond the end counts as the end; O(n).
    public mutating func move(to offset: Int) {
        moveToEnd()
        for _ in 0..<max(0, before.count - max(0, offset)) { moveLeft() }
    }

    private mutating func append(_ text: String) {
        // An accent or a joiner may change the cluster it lands on, and with it the columns.
        let joined = before.last.map { String($0) } ?? ""
        before += text
        columnsBefore += DisplayWidth.of(joined + text) - DisplayWidth.of(joined)
    }

    @discardableResult
    private mutating func takeBefore() -> Character? {
        guard let character = before.popLast() else { return nil }
        columnsBefore -= DisplayWidth.of(character)
        return character
    }

    /// Where an edit made two parts of one cluster meet, the cursor moves behind it, because there
    /// is no place inside of a cluster.
    private mutating func joinAtCursor() {
        guard let last = before.last, let next = after.last else { return }
        let both = String(last) + String(next)
        if both.count == 1 { moveRight() }
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter or sign of one column that joins neither what stands before nor behind it.
    var standsAlone: Bool {
        (0x20..<0x7F).contains(value) || (0xA0..<0x300).contains(value) && value != 0xAD
    }
}

extension Character {
    /// Its only scalar, where that stands alone.
    fileprivate var standsAlone: Unicode.Scalar? {
        let scalars = unicodeScalars
        let first = scalars[scalars.startIndex]
        guard first.standsAlone, scalars.index(after: scalars.startIndex) == scalars.endIndex else {
            return nil
        }
        return first
    }
}
