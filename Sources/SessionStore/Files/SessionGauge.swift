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
        let root = scale.extent(of: session.withoutLists.json, level: 0).size
        // The lists are counted where they have things.
        var lists = ListSizes(session: session)
        lists.visitLists()
        return root + lists.sum
    }

    /// By how much a change makes the session's file larger; costs what the change touches.
    public static func growth(of change: Change, in session: Session) -> FileGrowth {
        growth(of: change, in: session, longestText: MemberRange.textBytes)
    }

    static func growth(
        of change: Change, in session: Session, longestText: Int
    ) -> FileGrowth {
        var growth = Growth(of: change, in: session, longestText: longestText)
        if let after = change.facts?.after {
            growth.add(session.facts.json, after.json, level: 0)
        }
        growth.visitLists()
        return growth.sum
    }

    /// What stands around each element of a list: a comma, a line end and the indent.
    fileprivate static let around = 6
    /// How far below the root of a file the elements of its lists stand.
    fileprivate static let level = 2
}

/// The sizes of the lists, summed up.
private struct ListSizes: ListVisitor {
    let session: Session
    /// The line end at the end of the file.
    private(set) var sum = FileSize(bytes: 1, values: 0)
    private var scale = JSONWriter.Scale()

    init(session: Session) { self.session = session }

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        // A line with the name, a bracket, and a line with the other bracket and a comma.
        sum = sum + FileSize(bytes: Element.listName.utf8.count + 14, values: 1)
        for element in session[Element.self] {
            sum = sum + scale.extent(of: element.json, level: SessionGauge.level).size
            sum.bytes += SessionGauge.around
        }
    }
}

/// What a change adds, summed up.
private struct Growth: ListVisitor {
    private let change: Change
    private let session: Session
    private(set) var sum = FileGrowth(size: FileSize(bytes: 0, values: 0), holdsTooLongText: false)
    private let longestText: Int
    private var scale = JSONWriter.Scale()

    init(of change: Change, in session: Session, longestText: Int) {
        self.change = change
        self.session = session
        self.longestText = longestText
    }

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        for replacement in change[Element.self] {
            guard let id = (replacement.before ?? replacement.after)?.id else { continue }
            let old = session[Element.self][id]
            // What was struck no change touches.
            if let old, old.isIrrevocable { continue }
            add(old?.json, replacement.after?.json, level: SessionGauge.level)
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
