/// Parts of a ``Draft``.
public struct DraftParts: OptionSet, Sendable {
    /// A bit for each part.
    public let rawValue: Int

    /// The parts of these bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The line.
    public static let line = DraftParts(rawValue: 1)
    /// The forms.
    public static let forms = DraftParts(rawValue: 2)

    private static let all = [("line", line), ("forms", forms)]

    /// What they are called in a journal.
    var names: [String] { Self.all.filter { contains($0.1) }.map(\.0) }

    /// The parts of these names.
    init(names: [String]) {
        self = Self.all.reduce(into: []) { if names.contains($1.0) { $0.insert($1.1) } }
    }
}
