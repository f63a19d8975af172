/// The screen as it was last drawn, kept so that only what changed is drawn again.
///
/// A frame names its panes in the order they lie on each other. A pane whose input and place are
/// as before is not drawn, unless one below it was. When panes come, go or move, everything is
/// drawn anew: what lay below is not remembered. The grid is always what drawing everything from
/// scratch would give.
public struct PaneCache: Sendable {
    /// The screen as it is now; its dirty rows are those drawn since ``markShown()``.
    public private(set) var grid: Grid
    /// How often a pane was drawn, for tests and measurements.
    public private(set) var drawnPanes = 0
    private var panes: [Frame.Pane] = []
    private var kept = KeptValues()
    private var manner = Manner()
    /// Where the text of a pane goes on; nil where none does.
    var openEnd: OpenEnd?
    /// Whether the input of that pane is no longer what it shows.
    private var endIsWritten = false

    /// Makes an empty screen of no size; the first frame gives it one.
    public init() {
        grid = Grid(Size(columns: 0, rows: 0))
    }

    /// Draws in that manner from the next frame on.
    public mutating func use(_ manner: Manner) {
        guard manner != self.manner else { return }
        self.manner = manner
        reset(grid.size)
    }

    /// Brings the screen up to date.
    ///
    /// - Parameters:
    ///   - size: The size of the terminal; a new one draws everything.
    ///   - body: Names the panes. It may run twice, and has to name the same ones.
    /// - Returns: What `body` returns, such as the place of the cursor.
    public mutating func draw<Result>(
        _ size: Size, _ body: (inout Frame) -> Result
    ) -> Result {
        if size != grid.size { reset(size) }
        var frame = Frame(grid, panes, kept)
        // Only one holder of the cells, or writing one would copy them all.
        grid = PaneCache.nothing
        panes = []
        kept = KeptValues()
        var result = body(&frame)
        if frame.isOutdated {
            let dirty = frame.grid.size
            frame = Frame(Grid(dirty, manner: manner), [], frame.kept)
            result = body(&frame)
        }
        drawnPanes += frame.drawn
        panes = frame.finish()
        grid = frame.grid
        kept = frame.kept
        openEnd = frame.openEnd
        endIsWritten = false
        return result
    }

    /// Puts a letter of one column.
    mutating func put(_ letter: Unicode.Scalar, at place: Position, _ style: Style) {
        grid.put(letter, at: place, style: style)
    }

    /// Has the pane drawn by the next frame that looks at it.
    mutating func forgetInput(of pane: Int) {
        guard !endIsWritten, panes.indices.contains(pane) else { return }
        panes[pane].input = WrittenOver()
        endIsWritten = true
    }

    /// The input of a pane that was written in since.
    private struct WrittenOver: Equatable, Sendable {}

    /// Says that the terminal shows the grid.
    public mutating func markShown() {
        grid.markClean()
    }

    /// Forgets what is drawn, so that the next frame draws and sends everything: after a
    /// suspension, or when the terminal was written on.
    public mutating func invalidate() {
        reset(grid.size)
    }

    private mutating func reset(_ size: Size) {
        grid = Grid(size, manner: manner)
        panes = []
        openEnd = nil
    }

    private static let nothing = Grid(Size(columns: 0, rows: 0))
}
