import Workshop

/// Measures how much room sessions take up in their files, by the same description that they are
/// written by: no member can be forgotten.
public enum SessionGauge {
    /// The largest file that is read again.
    public static let limit = FileSize(
        bytes: JSONLimits.file.bytes, values: JSONLimits.file.values)

    /// The size of a session's file; for each list that is empty a few bytes more.
    public static func size(of session: Session) -> FileSize {
        var scale = JSONWriter.Scale()
        // The lists are counted where they have things.
        var size = scale.extent(of: SessionDocument(factsOf: session).json, level: 0).size
        size = size + lists
        size = size + session.participants.size(on: &scale) + session.agenda.size(on: &scale)
        size = size + session.contributions.size(on: &scale) + session.themes.size(on: &scale)
        size = size + session.groups.size(on: &scale) + session.actions.size(on: &scale)
        size = size + session.parkingLot.size(on: &scale)
        size = size + session.privateNotes.size(on: &scale)
        return size + session.conflicts.size(on: &scale)
    }

    /// By how much a change makes the session's file larger; costs what the change touches.
    public static func growth(of change: Change, in session: Session) -> FileGrowth {
        growth(of: change, in: session, longestText: FileRange.textBytes)
    }

    static func growth(
        of change: Change, in session: Session, longestText: Int
    ) -> FileGrowth {
        var growth = Growth(longestText: longestText)
        if let after = change.facts?.after {
            growth.add(session.facts.json, after.json, level: 0)
        }
        growth.add(change.participants, in: session.participants)
        growth.add(change.agenda, in: session.agenda)
        growth.add(change.contributions.filter { !session.isStruck($0) }, in: session.contributions)
        growth.add(change.themes, in: session.themes)
        growth.add(change.groups, in: session.groups)
        growth.add(change.actions, in: session.actions)
        growth.add(change.parkingLot, in: session.parkingLot)
        growth.add(change.privateNotes, in: session.privateNotes)
        growth.add(change.conflicts, in: session.conflicts)
        return growth.sum
    }

    /// The names and brackets of the lists, and the line end at the end of the file.
    private static let lists: FileSize = {
        let names = [
            "participants", "agenda", "contributions", "themes", "groups", "actions", "parkingLot",
            "privateNotes", "conflicts",
        ]
        // A line with the name, a bracket, and a line with the other bracket and a comma.
        let bytes = names.reduce(1) { $0 + $1.utf8.count + 14 }
        return FileSize(bytes: bytes, values: names.count)
    }()

    /// What stands around each element of a list: a comma, a line end and the indent.
    fileprivate static let around = 6
    /// How far below the root of a file the elements of its lists stand.
    fileprivate static let level = 2
}

/// What a change adds, summed up.
private struct Growth {
    private(set) var sum = FileGrowth(size: FileSize(bytes: 0, values: 0), holdsTooLongText: false)
    private let longestText: Int
    private var scale = JSONWriter.Scale()

    init(longestText: Int) { self.longestText = longestText }

    mutating func add<Thing: MemberDescribed>(
        _ replacements: [Replacement<Thing>], in list: KeyedList<Thing>
    ) {
        for replacement in replacements {
            guard let id = (replacement.before ?? replacement.after)?.id else { continue }
            add(list[id]?.json, replacement.after?.json, level: SessionGauge.level)
        }
    }

    /// Puts `new` in the place of `old`.
    mutating func add(_ old: JSONValue?, _ new: JSONValue?, level: Int) {
        let before = old.map { scale.extent(of: $0, level: level) }
        let after = new.map { scale.extent(of: $0, level: level) }
        sum.size = sum.size + size(after) - size(before)
        let longest = after?.longestText ?? 0
        // Where only a member of a later version is as long, it was read, and is again.
        if longest > longestText, longest > before?.longestText ?? 0 {
            sum.holdsTooLongText = true
        }
    }

    private func size(_ extent: JSONExtent?) -> FileSize {
        guard let extent else { return FileSize(bytes: 0, values: 0) }
        return extent.size + FileSize(bytes: SessionGauge.around, values: 0)
    }
}

extension JSONExtent {
    fileprivate var size: FileSize { FileSize(bytes: bytes, values: values) }
}

extension KeyedList where Element: MemberDescribed {
    fileprivate func size(on scale: inout JSONWriter.Scale) -> FileSize {
        reduce(into: FileSize(bytes: 0, values: 0)) { sum, element in
            sum = sum + scale.extent(of: element.json, level: SessionGauge.level).size
            sum.bytes += SessionGauge.around
        }
    }
}

extension Session {
    /// Whether a replacement is of something that was struck, which no change touches.
    fileprivate func isStruck(_ replacement: Replacement<Contribution>) -> Bool {
        (replacement.before ?? replacement.after).flatMap { contributions[$0.id] }?.isStruck
            ?? false
    }
}
