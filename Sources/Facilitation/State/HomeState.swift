import TerminalUI

/// The list of sessions; what is typed narrows it.
public struct HomeState: Equatable, Sendable {
    /// The sessions found; nil until the folder was read.
    public var entries: [SessionEntry]?
    /// What is typed.
    public var search = TextField()
    /// The chosen row: 0 makes a new session.
    public var list = SelectableList()

    /// Makes a list that has not been read.
    public init() {}

    /// The sessions that hold every word of the search.
    var found: [SessionEntry] {
        let words = search.text.folded.split(separator: " ")
        return (entries ?? []).filter { entry in
            let text = "\(entry.title) \(entry.place) \(entry.date?.iso ?? "")".folded
            return words.allSatisfy(text.contains)
        }
    }
}
