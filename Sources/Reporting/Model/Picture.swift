/// Something that people would rather look at than read: bars, each with its words, or themes with
/// the links between them.
public struct Picture: Equatable, Sendable {
    /// One bar, or two where there is something to compare it with.
    public struct Bar: Equatable, Sendable {
        /// What it stands for.
        public var label: String
        /// How long it is, in any unit, from 0.
        public var value: Int
        /// How long it was planned to be, in the same unit.
        public var planned: Int?
        /// The value in words: «7», «18 min».
        public var words: String

        /// Makes a bar.
        public init(_ label: String, _ value: Int, planned: Int? = nil, words: String) {
            self.label = label
            self.value = value
            self.planned = planned
            self.words = words
        }
    }

    /// What it shows.
    public var title: String
    /// The bars from top to bottom.
    public var bars: [Bar]
    /// Whether a list beneath says the same, so that nobody needs to have it read out twice.
    public var isSaidInWords = false
    /// What the two bars of a pair are called; nil where there is one.
    public var legend: (value: String, planned: String)? {
        get { names.count == 2 ? (names[0], names[1]) : nil }
        set { names = newValue.map { [$0.value, $0.planned] } ?? [] }
    }
    /// Themes and links; nil where there are bars.
    public var map: LinkMap?
    private var names: [String] = []

    /// Makes a picture.
    public init(title: String, bars: [Bar], legend: (value: String, planned: String)? = nil) {
        self.title = title
        self.bars = bars
        self.legend = legend
    }

    /// Makes a picture of themes and the links between them.
    public init(title: String, map: LinkMap) {
        self.title = title
        self.map = map
        bars = []
    }

    /// The whole in words, for those who do not see it.
    public var alternative: String {
        map?.alternative
            ?? bars.map { "\($0.label), \($0.words)" }.joined(separator: "; ")
    }

    /// The longest bar, at least 1.
    public var longest: Int {
        max(1, bars.flatMap { [$0.value, $0.planned ?? 0] }.max() ?? 1)
    }
}
