/// The problems that readers have met in one source, in the order of the source when asked for.
///
/// A reference, because every reader of a source adds to the same list.
public final class ProblemList {
    private struct Entry {
        let offset: UInt32
        let path: JSONPath
        let reason: ProblemReason
    }

    /// The most problems that are kept; beyond it they are counted, so that memory stays bounded.
    public static let limit = 10_000

    private var entries: [Entry] = []
    private var uncounted = 0

    /// Makes an empty list.
    public init() {}

    /// Whether nothing is wrong so far.
    public var isEmpty: Bool { entries.isEmpty }

    /// Adds a problem.
    public func add(_ reason: ProblemReason, at offset: UInt32, path: JSONPath) {
        if entries.count < Self.limit {
            entries.append(Entry(offset: offset, path: path, reason: reason))
        } else {
            uncounted += 1
        }
    }

    /// All problems with line and column, in the order of `source`, in one pass over it.
    public func resolved(in source: [UInt8]) -> [Problem] {
        // Sorting is not stable by promise; the index keeps the order of problems at one place.
        let sorted = entries.enumerated().sorted {
            ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset)
        }
        var problems: [Problem] = []
        problems.reserveCapacity(sorted.count + 1)
        var position = JSONPosition.start
        var reached = 0
        source.withUnsafeBytes { bytes in
            for (_, entry) in sorted {
                let next = min(Int(entry.offset), bytes.count)
                position.advance(over: UnsafeRawBufferPointer(rebasing: bytes[reached..<next]))
                reached = next
                problems.append(
                    Problem(at: position, path: entry.path.text, reason: entry.reason))
            }
        }
        if uncounted > 0 {
            problems.append(Problem(at: position, path: "", reason: .furtherProblems(uncounted)))
        }
        return problems
    }
}
