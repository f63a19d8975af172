import TerminalUI

/// A terminal that plays a script and keeps what it was shown.
public final class RecordingTerminal: Terminal {
    /// The events still to come, first to last; when they are used up, the terminal is closed.
    public var script: [TerminalEvent]
    /// Every screen that was shown, in order.
    public private(set) var shown: [Grid] = []
    /// Where the cursor was put last; nil while it is anywhere.
    public private(set) var cursor: Cursor?
    /// Rows that were shown changed although they were not marked as dirty; always a fault.
    public private(set) var unmarkedRows = 0
    /// The colour scheme in use.
    public private(set) var scheme = ColourScheme.own
    /// The name of the window.
    public private(set) var title = ""
    /// How often the bell rang.
    public private(set) var bells = 0
    /// The deadlines that were waited for, in milliseconds since 1970; nil is for ever.
    public private(set) var deadlines: [Int64?] = []
    /// Whether the screen is taken.
    public private(set) var isClaimed = false
    /// The size of the screen; a resize in the script changes it.
    public private(set) var size: Size
    /// The error that taking the screen meets, if any.
    public var refusal: TerminalError?

    /// Makes a terminal that sends the events of `script`.
    public init(_ size: Size, script: [TerminalEvent] = []) {
        self.size = size
        self.script = script
    }

    /// The rows of the last screen as text; none before the first.
    public var lines: [String] { shown.last?.lines ?? [] }

    /// Takes the screen, unless a refusal is set.
    public func claim() throws {
        if let refusal { throw refusal }
        isClaimed = true
    }

    /// Gives the screen back.
    public func restore() {
        isClaimed = false
    }

    /// Keeps the screen.
    ///
    /// A row that changed without being marked as dirty counts in ``unmarkedRows``: a real terminal
    /// would go on showing the old one.
    public func show(_ grid: Grid) {
        if let last = shown.last, last.size == grid.size {
            for row in 0..<grid.size.rows where !grid.dirtyRows.contains(row) {
                let cells = row * grid.size.columns..<(row + 1) * grid.size.columns
                if last.cells[cells] != grid.cells[cells] { unmarkedRows += 1 }
            }
        }
        shown.append(grid)
    }

    /// Puts the cursor there, or hides it.
    public func placeCursor(_ cursor: Cursor?) {
        self.cursor = cursor
    }

    /// Keeps the colour scheme.
    public func use(_ scheme: ColourScheme) {
        self.scheme = scheme
    }

    /// Keeps the name of the window.
    public func entitle(_ title: String) {
        self.title = title
    }

    /// Counts a bell.
    public func bell() {
        bells += 1
    }

    /// The next event of the script, without waiting.
    public func next(until deadline: Int64?) -> TerminalEvent {
        deadlines.append(deadline)
        guard !script.isEmpty else { return .closed }
        let event = script.removeFirst()
        if case .resize(let size) = event { self.size = size }
        return event
    }
}

extension TerminalEvent {
    /// Every character of a text as a key.
    public static func typing(_ text: String) -> [TerminalEvent] {
        text.map { .key(.character($0)) }
    }
}
