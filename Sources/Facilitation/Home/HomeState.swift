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

    /// Whether another session has the same title on the same day, so that only the name of its file
    /// tells them apart.
    func isNamesake(_ entry: SessionEntry) -> Bool {
        (entries ?? []).contains {
            $0.path != entry.path && $0.title == entry.title && $0.date == entry.date
        }
    }

    /// The sessions that hold every word of the search.
    var found: [SessionEntry] {
        let words = search.text.folded.split(separator: " ")
        return (entries ?? []).filter { entry in
            let text =
                "\(entry.title) \(entry.place) \(entry.date?.iso ?? "") \(entry.fileName)".folded
            return words.allSatisfy(text.contains)
        }
    }
}
