/// A value that a problem's wording mentions.
public enum ProblemArgument: Equatable, Sendable {
    /// A text from the file, to be cleaned of control characters before it reaches a terminal.
    case text(String)
    /// A number.
    case number(Int)
    /// Another wording, by its key.
    case wording(String)
}
