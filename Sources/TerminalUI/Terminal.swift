/// What a terminal reports.
public enum TerminalEvent: Equatable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted, as it came, line ends as `\n`.
    case paste(String)
    /// The window has another size.
    case resize(Size)
    /// The time asked for has come.
    case deadline
    /// Another source has something: a signal, a store, a watched folder.
    case wake
    /// The terminal is gone (hang-up or end of input).
    case closed
}

/// A screen with a keyboard: the whole contract between the program and the terminal.
public protocol Terminal: AnyObject {
    /// Takes the screen over. Throws a ``TerminalError`` that can be worded.
    func claim() throws
    /// Gives the screen back as it was found; safe to call twice.
    func restore()
    /// The size at this moment.
    var size: Size { get }
    /// Makes the screen show `grid`, sending only what changed. Rows outside `grid.dirtyRows`
    /// are known to be as they were at the last call.
    func show(_ grid: Grid)
    /// Puts the cursor there (column and row from 0); nil hides it, wherever it is.
    func placeCursor(_ cursor: Cursor?)
    /// Shows everything in another colour scheme from the next ``show(_:)`` on.
    func use(_ scheme: ColourScheme)
    /// Names the window, for those who have several; the same name again costs nothing.
    func entitle(_ title: String)
    /// Rings the terminal's bell.
    func bell()
    /// Waits for the next event, at most until `deadline`, given in milliseconds since 1970;
    /// nil waits for ever.
    func next(until deadline: Int64?) -> TerminalEvent
}

/// Why a terminal could not be taken.
public enum TerminalError: Error, Equatable {
    /// Standard input or output is not a terminal.
    case notATerminal
    /// The value of `TERM` is unknown to the terminal database.
    case unknownType(String)
}
