/// One drawing of the screen, pane by pane; made by ``PaneCache``.
public struct Frame {
    /// A pane as it was drawn.
    struct Pane: Sendable {
        let name: String
        let rect: Rect
        var input: any Equatable & Sendable
    }

    /// The screen so far.
    private(set) var grid: Grid
    /// The panes of the frame before, overwritten by those of this one.
    private var panes: [Pane]
    /// How many panes this frame has named.
    private var count = 0
    /// Whether there is a frame before to compare with.
    private let isFresh: Bool
    private var layoutChanged = false
    private var redrawn: [Rect] = []
    /// Where the text of a pane goes on; nil where none does.
    private(set) var openEnd: OpenEnd?
    /// What is to be read where nothing is selected and nothing written, such as a choice in a form.
    public var pointedAt: Position?
    private(set) var kept: KeptValues

    init(_ grid: Grid, _ panes: [Pane], _ kept: KeptValues) {
        self.grid = grid
        self.panes = panes
        self.kept = kept
        isFresh = panes.isEmpty
    }

    /// The whole screen, or the part of it that was left to what follows.
    public var bounds: Rect { area ?? grid.bounds }
    private var area: Rect?

    /// Leaves a part of the screen to what follows, which takes it for the whole.
    public mutating func keep(to area: Rect) { self.area = area }

    /// Panes drawn.
    var drawn: Int { redrawn.count }

    /// Whether panes came, went or moved, so that the frame has to be drawn from scratch.
    var isOutdated: Bool { !isFresh && (layoutChanged || count != panes.count) }

    /// Draws a pane if its input changed; otherwise it stays as it is.
    ///
    /// The pane is blank when `draw` begins, and nothing outside of it can be drawn.
    ///
    /// - Parameters:
    ///   - name: Tells the pane from the others of the screen; two of the same name are two.
    ///   - rect: Its place; what is outside of the screen is cut off.
    ///   - input: All that the drawing depends on.
    ///   - draw: Draws `input` into the rectangle.
    public mutating func pane<Input: Equatable & Sendable>(
        _ name: String, in rect: Rect, input: Input, _ draw: (inout Grid, Rect, Input) -> Void
    ) {
        guard !layoutChanged else { return }
        if isFresh {
            panes.append(Pane(name: name, rect: rect, input: input))
        } else {
            guard count < panes.count, panes[count].rect == rect, panes[count].name == name else {
                layoutChanged = true
                return
            }
            let isSame = panes[count].input as? Input == input
            let isCovered = redrawn.contains { $0.intersects(rect) }
            if isSame && !isCovered {
                count += 1
                return
            }
            if !isSame { panes[count].input = input }
        }
        count += 1
        redrawn.append(rect)
        grid.clipped(to: rect) { grid in
            grid.clear()
            draw(&grid, rect, input)
        }
    }

    /// Says where the text of the pane that was named last goes on, for ``PaneCache/write(_:_:)``.
    ///
    /// - Parameters:
    ///   - cursor: The first free cell.
    ///   - letters: How many letters of one column may follow that change nothing else; none where it
    ///     is not above 0.
    ///   - mark: Tells what is drawn from what is not.
    public mutating func leaveOpen(
        at cursor: Position, letters: Int, style: Style = .input, mark: OpenEnd.Mark
    ) {
        guard letters > 0, !layoutChanged, count > 0 else { return }
        openEnd = OpenEnd(
            pane: count - 1, cursor: cursor, room: letters, style: style, mark: mark)
    }

    /// What a layout or a pane's input needs, worked out again only when what it depends on changed.
    ///
    /// - Parameters:
    ///   - name: Tells the value from the others of the screen.
    ///   - input: All that the value depends on.
    public mutating func kept<Input: Equatable & Sendable, Value: Sendable>(
        _ name: String, for input: Input, _ compute: () -> Value
    ) -> Value {
        kept.value(name, for: input, compute)
    }

    /// Where the eye is when nothing is being written: the place that was pointed at, else the selected
    /// row, else the beginning of the text.
    ///
    /// - Parameter inLastPane: of the pane drawn last, without its frame, or of the whole screen.
    public func placeToRead(inLastPane: Bool) -> Position? {
        if let pointedAt { return pointedAt }
        let last = count > 0 && count <= panes.count ? panes[count - 1].rect : bounds
        let area = inLastPane ? last : bounds
        return grid.firstCell(in: area, as: .selection)
            ?? (inLastPane ? grid.firstCell(in: area.inset(columns: 2, rows: 1), as: nil) : nil)
    }

    /// The panes of this frame, to compare the next one with.
    func finish() -> [Pane] {
        panes
    }
}
