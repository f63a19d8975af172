import TerminalUI
import Workshop

/// The list of sessions; what is typed narrows it.
public struct HomeState: Equatable, Sendable {
    /// The sessions found; nil until the folder was read.
    public var entries: [SessionEntry]?
    /// The folder that holds them.
    public var folder = ""
    /// What is typed.
    public var search = TextField()
    /// The chosen row: 0 makes a new session.
    public var list = SelectableList()
    /// The name of the file that the bar goes to when the list is read; nil for the likeliest.
    var returning: String?
    /// Whether the bar is where the facilitator has put it.
    var isTouched = false
    /// What was done to files from here, to be undone.
    var steps: [HomeStep] = []
    /// Whether a file gets its name back, which is no step of its own.
    var isUndoing = false
    /// What lies in the bin, once that was asked.
    var binned: [SessionEntry] = []

    /// Makes a list that has not been read.
    public init() {}

    /// The list after a workshop of that path was left.
    init(after home: HomeState, leaving path: String?) {
        steps = home.steps
        folder = home.folder
        returning = path?.split(separator: "/").last.map(String.init)
    }

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
        // Every paint asks, mostly without a search.
        guard !words.isEmpty else { return entries ?? [] }
        return (entries ?? []).filter { entry in
            let text =
                "\(entry.title) \(entry.place) \(entry.date?.iso ?? "") \(entry.fileName)".folded
            return words.allSatisfy(text.contains)
        }
    }

    /// Whether a first evening is offered: where there is none to open.
    var offersRehearsal: Bool { entries?.isEmpty ?? false }

    /// How many rows there are: one for a new session, and those that can be opened.
    var rowCount: Int { found.count + 1 + (offersRehearsal ? 1 : 0) }

    /// The session under the bar; nil on the row that makes a new one.
    var selected: SessionEntry? {
        let found = found
        return found.indices.contains(list.selected - 1) ? found[list.selected - 1] : nil
    }

    /// Takes in what the folder holds; the bar goes to the workshop that was left, else to the one that
    /// one will most probably go on with.
    ///
    /// - Parameter today: one of before yesterday that nobody ended is over, unless it was cut off.
    mutating func take(_ entries: [SessionEntry], in folder: String, today: CalendarDay) {
        self.entries = entries
        if !folder.isEmpty { self.folder = folder }
        if let returning, let place = found.firstIndex(where: { $0.fileName == returning }) {
            list = SelectableList(selected: place + 1)
        } else if !isTouched, search.isEmpty {
            selectLikeliest(today: today)
        }
        returning = nil
        list.clamp(count: rowCount)
    }

    /// Puts entries in the place of those of the same files; the bar stays where it was put.
    mutating func correct(_ corrected: [SessionEntry], today: CalendarDay) {
        guard let entries else { return }
        let byPath = Dictionary(corrected.map { ($0.path, $0) }) { first, _ in first }
        let isOnOne = selected.map { byPath[$0.path] != nil } ?? false
        self.entries = entries.map { byPath[$0.path] ?? $0 }
        if isOnOne, !isTouched, search.isEmpty { selectLikeliest(today: today) }
        list.clamp(count: rowCount)
    }

    /// Puts the bar on the workshop that one will most probably go on with.
    private mutating func selectLikeliest(today: CalendarDay) {
        let likely = Self.underWay(found, today: today) ?? Self.nearest(found, to: today)
        let place = found.firstIndex { $0.path == likely?.path }
        list = SelectableList(selected: place.map { $0 + 1 } ?? 0)
    }

    /// The workshop under way: one that is open or was cut off, else one that nobody has ended.
    ///
    /// - Parameter today: one of before yesterday that nobody ended is over, unless it was cut off.
    public static func underWay(_ entries: [SessionEntry], today: CalendarDay) -> SessionEntry? {
        entries.first { $0.isOpen && $0.isUnderWay }
            ?? entries.first { entry in
                entry.isUnderWay && entry.date.map { $0 >= today.adding(days: -1) } ?? true
            }
    }

    /// The workshop whose day is nearest: the one that is being prepared, or whose synthesis is still to
    /// be written.
    ///
    /// Of two days as near it is the one to come; one without a day comes last.
    private static func nearest(_ entries: [SessionEntry], to today: CalendarDay) -> SessionEntry? {
        entries.filter { $0.problem == nil && !$0.isCopy }.min { one, other in
            let days = [one, other].map { entry in
                entry.date.map { $0.daysSince1970 - today.daysSince1970 }
            }
            guard let first = days[0], let second = days[1] else {
                return days[0] != nil && days[1] == nil
            }
            return (abs(first), first < 0 ? 1 : 0) < (abs(second), second < 0 ? 1 : 0)
        }
    }
}

/// Something that was done to a file from the list of sessions.
enum HomeStep: Equatable, Sendable {
    /// It was put into the bin.
    case binned(from: String, to: String)
    /// It got another name; with the title that it had, where that changed, too.
    case renamed(from: String, to: String, title: String?)
}

extension SessionEntry {
    /// Whether the workshop has begun and was not ended, as far as can be known.
    fileprivate var isUnderWay: Bool {
        guard problem == nil, !isReadOnly, !isCopy else { return false }
        switch progress {
        case .underWay: return true
        case .planned: return isOpen
        case .ended: return false
        }
    }
}
