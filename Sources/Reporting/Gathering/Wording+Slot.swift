import Wording
import Workshop

extension Wording {
    /// When and where a session of a gathering stands: «samedi 21 mars 2009, 14 h–15 h 30, salle 3».
    ///
    /// - Parameter day: the day that is told beside it, and need not be repeated.
    public func words(for slot: Slot, room: String, on day: CalendarDay? = nil) -> String {
        var parts: [String] = []
        if let own = slot.day, own != day {
            parts.append(date(year: own.year, month: own.month, day: own.day))
        }
        if let startsAt = slot.startsAt, let endsAt = slot.endsAt {
            parts.append(
                span(
                    from: (startsAt.hour, startsAt.minute), to: (endsAt.hour, endsAt.minute)))
        }
        parts += [slot.words.onOneLine, room.onOneLine]
        return parts.filter { !$0.isBlank }.joined(separator: ", ")
    }
}
