/// All that is wrong with one file, in its order.
public struct FileProblems: Error, Equatable, Sendable {
    /// The problems; never empty.
    public var problems: [Problem]

    /// Makes a list of problems.
    public init(_ problems: [Problem]) { self.problems = problems }

    /// Takes the one problem that stops a parser for a list of one.
    static func catching<Value>(
        _ body: () throws(Problem) -> Value
    ) throws(FileProblems) -> Value {
        do throws(Problem) {
            return try body()
        } catch {
            throw FileProblems([error])
        }
    }
}
