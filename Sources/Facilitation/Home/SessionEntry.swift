import Wording
import Workshop

/// A session file as the home screen lists it.
public struct SessionEntry: Equatable, Sendable {
    /// How far a workshop got.
    public enum Progress: Equatable, Sendable {
        /// It has not begun.
        case planned
        /// It is at this round, of so many.
        case underWay(round: Int, of: Int)
        /// It was closed.
        case ended
    }

    /// Where the file is.
    public var path: String
    /// The title, else the file's name.
    public var title: String
    /// The day.
    public var date: CalendarDay?
    /// Where the workshop took or takes place.
    public var place: String
    /// How far it got.
    public var progress: Progress
    /// How many contributions it holds.
    public var contributions: Int
    /// Whether it is the copy of another table.
    public var isCopy: Bool
    /// Whether it is of a later version, so that it can only be looked at.
    public var isReadOnly: Bool
    /// The day after which it is to be deleted.
    public var deleteAfter: CalendarDay?
    /// Whether a sitting goes on, or was cut off.
    public var isOpen = false
    /// How many files hold versions of it, its own among them.
    public var versionCount = 1
    /// Why it cannot be opened, when it cannot.
    public var problem: Phrase?

    /// The name of its file.
    public var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Makes an entry.
    public init(
        path: String, title: String, date: CalendarDay? = nil, place: String = "",
        progress: Progress = .planned, contributions: Int = 0, isCopy: Bool = false,
        isReadOnly: Bool = false, problem: Phrase? = nil
    ) {
        self.path = path
        self.title = title
        self.date = date
        self.place = place
        self.progress = progress
        self.contributions = contributions
        self.isCopy = isCopy
        self.isReadOnly = isReadOnly
        self.problem = problem
    }
}
