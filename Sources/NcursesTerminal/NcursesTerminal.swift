import CNcurses
import CSystem
import Glibc
import TerminalUI

/// A terminal driven by ncurses: the one that people sit at.
///
/// curses knows one owner only: all calls come from the thread that claimed it. Another thread
/// reaches it by ``waker``.
public final class NcursesTerminal: Terminal {
    /// Ends the wait of ``next(until:)`` with ``TerminalEvent/wake``, from any thread.
    public let waker: Waker

    /// Another descriptor that ends the wait when it becomes readable, -1 for none; whoever gives it
    /// reads it.
    public var source: Int32 = -1

    let crashMessage: String
    var standardError: StandardErrorLog
    var screen: OpaquePointer?
    var output: CursesOutput?
    var savedModes = termios()
    var signals: Int32 = -1
    var isClosed = false
    /// The signal by which the program was asked to end, `SIGHUP` also where the terminal went without
    /// one; 0 as long as neither happened.
    public internal(set) var ending: Int32 = 0
    var title = ""
    /// The size that the last event told, or that was there to begin with.
    var reportedSize = Size(columns: 0, rows: 0)

    var decoder = InputDecoder()
    /// When input was last read and when the last wait for any ended, by the monotonic clock in
    /// milliseconds.
    var lastInput: Int64 = 0
    var lastListening: Int64 = 0
    var waiting: [TerminalEvent] = []
    var wheel = WheelSetting()

    var scheme = ColourScheme.own
    var looks: StyleLooks?
    var shown = ShownCells()
    /// Whether the terminal saves and restores its cursor as nearly all do.
    var placesMarks = false
    var cursor: Cursor?
    /// Where it stands on the screen by now.
    var shownCursor: Cursor?
    var cursorIsVisible = false
    var cursorIsPlaced = true

    /// Prepares a terminal on standard input and output, without touching it yet.
    ///
    /// - Parameters:
    ///   - log: path of the file that takes standard error while the screen is claimed.
    ///   - crashMessage: a line that a crash leaves on the terminal once the screen is given
    ///     back; best names `log`.
    ///   - waker: ends the wait for keys from other threads.
    public init(log: String, crashMessage: String, waker: Waker = Waker()) {
        self.waker = waker
        self.crashMessage = crashMessage
        standardError = StandardErrorLog(path: log)
    }

    deinit {
        restore()
    }

    /// The size at this moment; 0×0 while the screen is not claimed.
    public var size: Size {
        guard screen != nil, let window = curses_standard_window() else {
            return Size(columns: 0, rows: 0)
        }
        return Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    }

    /// What large letters and codes can be made of on the claimed screen.
    public var points: Points {
        guard let font = shown.font else { return .halves }
        return "▀▄".unicodeScalars.allSatisfy { font.has($0.value) } ? .halves : .wholeCells
    }

    /// Makes the screen show `grid`, sending only what changed, and the cursor go where it was
    /// last placed.
    ///
    /// A grid of another size is cut, or leaves the rest blank. It costs least when ``placeCursor(_:)`` comes before.
    public func show(_ grid: Grid) {
        guard screen != nil, let window = curses_standard_window(), let looks else { return }
        let rows = grid.dirtyRows.number
        let isLarge = shown.isStale || rows >= Self.manyRows
        let reading = grid.manner.isRead ? reading : nil
        if let reading, let early = reading.rowsBefore(grid, isStale: shown.isStale) {
            // Curses sends rows from the top down: what is to be read last has to wait for the others.
            shown.send(grid, rows: early, to: window, of: size, looks: looks, reading)
            refreshScreen(window)
        }
        shown.send(grid, to: window, of: size, looks: looks, reading)
        if isLarge, let output, !shown.hasSpacingMarks {
            output.holding { refreshScreen(window) }
        } else {
            refreshScreen(window)
        }
    }

    /// What whoever hears the screen is reading.
    private var reading: Reading { Reading(at: cursor, before: shownCursor) }

    /// Puts the cursor there, seen or not, or hides it wherever it is, by the next ``show(_:)``, or when the next event is
    /// waited for.
    public func placeCursor(_ cursor: Cursor?) {
        guard cursor != self.cursor else { return }
        self.cursor = cursor
        cursorIsPlaced = false
    }

    /// Shows everything in another colour scheme from the next ``show(_:)`` on.
    public func use(_ scheme: ColourScheme) {
        guard scheme != self.scheme else { return }
        self.scheme = scheme
        guard screen != nil else { return }
        findLooks()
        shown.forget()
    }

    /// Rings the terminal's bell.
    public func bell() {
        if screen != nil { beep() }
    }

    /// Sends what curses holds back.
    func refreshScreen(_ window: UnsafeMutablePointer<WINDOW>) {
        let size = size
        if let cursor, Rect(size).contains(cursor.position) {
            leaveok(window, false)
            wmove(window, Int32(cursor.position.row), Int32(cursor.position.column))
            setCursorVisible(cursor.isVisible)
        } else {
            setCursorVisible(false)
            leaveok(window, true)
        }
        if shown.hasSpacingMarks, placesMarks, let output {
            output.holding(rewriting: SpacingMarks.placed) { wrefresh(window) }
        } else {
            wrefresh(window)
        }
        shownCursor = cursor
        cursorIsPlaced = true
    }

    /// From how many rows on holding the output costs less than it saves.
    private static let manyRows = 5

    private func setCursorVisible(_ visible: Bool) {
        guard visible != cursorIsVisible else { return }
        cursorIsVisible = visible
        curs_set(visible ? 1 : 0)
    }
}
