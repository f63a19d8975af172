/// One thing that is wrong with a file: where, and what.
///
/// Words are made elsewhere, from ``ProblemReason/wordingKey``; the line that people read is
/// `file:line:column: path: problem`.
public struct Problem: Error, Equatable, Sendable {
    /// Line and column of the value concerned, both from 1.
    public var position: JSONPosition
    /// The way to the value, `agenda[2].plannedSeconds`; empty for the whole file.
    public var path: String
    /// What is wrong.
    public var reason: ProblemReason

    /// Makes a problem.
    public init(at position: JSONPosition, path: String, reason: ProblemReason) {
        self.position = position
        self.path = path
        self.reason = reason
    }

    /// The line, from 1.
    public var line: Int { position.line }
    /// The column, from 1, in Unicode scalars.
    public var column: Int { position.column }
}
