/// When something is to happen, as exactly as it is known.
public enum PlannedTime: Equatable, Sendable {
    /// On that day.
    case day(CalendarDay)
    /// Some time in the week of that day.
    case weekOf(CalendarDay)
    /// In words: «avant l'été».
    case words(String)
}
