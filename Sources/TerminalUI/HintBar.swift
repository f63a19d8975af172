/// One row that says which keys do something, the most useful first where room is short.
public struct HintBar: Equatable, Sendable {
    /// A key and what it does.
    public struct Hint: Equatable, Sendable {
        /// The key as it is written: `Ctrl-N`.
        public var key: String
        /// What it does, in a word or two.
        public var label: String
        /// Which hints go first where room is short: the smallest numbers stay longest.
        public var rank: Int

        /// Makes a hint.
        public init(key: String, label: String, rank: Int = 0) {
            self.key = key
            self.label = label
            self.rank = rank
        }

        var columns: Int { DisplayWidth.of(key) + 1 + DisplayWidth.of(label) }
    }

    /// The hints in the order in which they are shown.
    public var hints: [Hint]
    /// Whether a hint without room takes those of a later rank with it: where what can be taken back
    /// must not go while what cannot stays.
    public var isInOrder: Bool
    /// Columns between two hints.
    private static let gap = 3

    /// Makes a bar.
    public init(_ hints: [Hint], isInOrder: Bool = false) {
        self.hints = hints
        self.isInOrder = isInOrder
    }

    /// Those hints that fit in `columns`, in their order; a hint that does not fit leaves its room
    /// to those of a later rank, unless the bar ``isInOrder``.
    public func fitting(columns: Int) -> [Hint] {
        var left = columns + HintBar.gap
        var chosen: [Int] = []
        for (index, hint) in hints.enumerated().sorted(by: {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }) {
            guard hint.columns + HintBar.gap <= left else {
                if isInOrder { break }
                continue
            }
            left -= hint.columns + HintBar.gap
            chosen.append(index)
        }
        return chosen.sorted().map { hints[$0] }
    }

    /// The hints that fit into a row of that width.
    public func text(columns: Int) -> StyledText {
        var text = StyledText([])
        for hint in fitting(columns: columns) {
            if !text.spans.isEmpty { text.append(String(repeating: " ", count: HintBar.gap)) }
            text.append(hint.key, .key)
            text.append(" " + hint.label, .muted)
        }
        return text
    }

    /// Draws the hints that fit into the first row of `rect`.
    public func draw(into grid: inout Grid, _ rect: Rect) {
        text(columns: rect.columns).draw(into: &grid, rect)
    }
}
