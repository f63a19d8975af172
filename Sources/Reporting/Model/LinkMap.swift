/// Themes and what they have to do with each other.
public struct LinkMap: Equatable, Sendable {
    /// One arrow.
    public struct Link: Equatable, Sendable {
        /// The place of the theme that it starts from.
        public var from: Int
        /// The place of the theme that it leads to.
        public var to: Int
        /// What it says.
        public var words: String

        /// Makes an arrow.
        public init(from: Int, to: Int, words: String) {
            self.from = from
            self.to = to
            self.words = words
        }
    }

    /// What the themes are called, in the order of the board.
    public var names: [String]
    /// The arrows.
    public var links: [Link]

    /// Makes a map.
    public init(names: [String], links: [Link]) {
        self.names = names
        self.links = links
    }

    /// The whole in words.
    public var alternative: String {
        links.filter { names.indices.contains($0.from) && names.indices.contains($0.to) }
            .map { "\(names[$0.from]) → \(names[$0.to]): \($0.words)" }.joined(separator: "; ")
    }
}
