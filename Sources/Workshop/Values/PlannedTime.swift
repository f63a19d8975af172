/// When something is to happen, as exactly as it is known.
public enum PlannedTime: Equatable, Sendable {
    /// On that day.
    case day(CalendarDay)
    /// Some time in the week of that day.
    case weekOf(CalendarDay)
    /// In words: «avant l'été».
    case words(String)
}

extension PlannedTime: Verbatim {
    /// The time in words, when it is in words.
    var words: String? {
        guard case .words(let words) = self else { return nil }
        return words
    }

    package func isSpelt(as other: PlannedTime) -> Bool {
        self == other && (words ?? "").isSame(as: other.words ?? "")
    }

    /// How exactly it is known, then when.
    fileprivate var key: (Int, String) {
        switch self {
        case .words(let words): (0, words)
        case .weekOf(let day): (1, day.iso)
        case .day(let day): (2, day.iso)
        }
    }
}

extension Versions where Thing == PlannedTime {
    /// What one side changed; where both did, the more exact time, then the later one; two times in
    /// words are a conflict.
    func mergedPlanned(at place: TextConflict.Place, _ notes: MergeNotes) -> PlannedTime {
        if let ours = ours.words, let theirs = theirs.words {
            return .words(
                Versions<String>(base?.words, ours, theirs).words(at: place, notes))
        }
        return merged { $0.key < $1.key ? $1 : $0 }
    }
}
