/// All that is wrong with one file, in its order.
public struct FileProblems: Error, Equatable, Sendable {
    /// The problems; never empty.
    public var problems: [Problem]

    /// Makes a list of problems.
    public init(_ problems: [Problem]) { self.problems = problems }
}
