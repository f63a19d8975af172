/// The formats that a text member can be bound to.
public enum TextFormat: String, CaseIterable, Equatable, Sendable {
    /// A calendar date, `2016-03-08`.
    case date
    /// A moment as RFC 3339 writes it, `2016-03-08T19:42:00+01:00`.
    case time
    /// A language tag, `fr` or `pt-BR`.
    case language
    /// An identifier made by this program.
    case identifier
    /// A web address.
    case link
    /// A place in an order, lower-case letters of which the last is no `a`.
    case position
    /// A time of day, `19:30`.
    case clockTime
}
