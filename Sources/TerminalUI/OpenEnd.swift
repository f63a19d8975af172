/// The place in a drawn pane where its text goes on, so that a letter can be put there and nothing else
/// be looked at.
public struct OpenEnd: Equatable, Sendable {
    /// How much of which text is drawn.
    public struct Mark: Equatable, Sendable {
        /// Tells one text from another.
        public var stretch: Int
        /// How many letters of it.
        public var letters: Int

        /// Makes a mark.
        public init(stretch: Int, letters: Int) {
            self.stretch = stretch
            self.letters = letters
        }
    }

    /// The pane's place among the others.
    let pane: Int
    /// The first free cell.
    public internal(set) var cursor: Position
    /// How many more letters of one column may be put there.
    var room: Int
    let style: Style
    /// What is drawn.
    public internal(set) var mark: Mark
}

extension PaneCache {
    /// Draws the end of a text of which all before it is drawn, where nothing else of the screen has
    /// changed since.
    ///
    /// - Parameters:
    ///   - text: All of it; its last letters take a column each and join nothing.
    ///   - mark: How far it goes.
    /// - Returns: Where it goes on; nil where the whole screen has to be looked at.
    public mutating func write(_ text: String, _ mark: OpenEnd.Mark) -> Position? {
        guard var end = openEnd, end.mark.stretch == mark.stretch else { return nil }
        let count = mark.letters - end.mark.letters
        guard count > 0, count <= end.room else { return nil }
        let scalars = text.unicodeScalars
        var place = scalars.endIndex
        for step in 1...count {
            guard place > scalars.startIndex else { return nil }
            place = scalars.index(before: place)
            let column = end.cursor.column + count - step
            put(scalars[place], at: Position(column: column, row: end.cursor.row), end.style)
        }
        forgetInput(of: end.pane)
        end.cursor.column += count
        end.room -= count
        end.mark = mark
        openEnd = end
        return end.cursor
    }
}
