/// Learns which theme a note belongs to: kernel ridge regression, one against all others.
///
/// Every theme is predicted as 1 for its own notes and 0 for all others, and the themes weigh alike
/// however many notes each has. Solved by coordinate ascent in the dual, one note after the other: a
/// move visits the moved note and goes on around the wall for at most ``visits`` others, and starts
/// from what was learnt before.
struct RidgeLearner {
    /// Eight themes at a time.
    typealias Lane = SIMD8<Float>

    /// How much each note may be off, times the share of its theme.
    static let slack: Float = 0.6
    /// How many notes are visited again after a move: all of a usual wall, a part of a huge one.
    static let visits = 500
    /// How many notes are visited when a board is taken over.
    private static let mostAtStart = 2000

    /// The theme of each text; nil where none is known.
    private(set) var labels: [Int?] = []
    private var vectors = NoteVectors()
    private var squares: [Float] = []
    private var lanes = 1
    /// For each feature, how much it speaks for each theme.
    private var weights: [Lane] = []
    /// For each text, how hard it pulls.
    private var pulls: [Lane] = []
    private var counts: [Int] = []
    private var next = 0

    /// Starts with texts whose themes are known or not, and keeps what was learnt from them.
    mutating func restart(with vectors: NoteVectors, labels: [Int?], themes: Int) {
        let old = (pulls: pulls, labels: self.labels, lanes: lanes)
        self.vectors = vectors
        self.labels = labels
        lanes = max(1, (themes + 7) / 8)
        squares = (0..<vectors.rows.count).map(vectors.rows.squaredLength)
        weights = [Lane](repeating: .zero, count: vectors.size * lanes)
        pulls = [Lane](repeating: .zero, count: labels.count * lanes)
        counts = [Int](repeating: 0, count: lanes * 8)
        next = 0
        for label in labels { if let label { counts[label] += 1 } }
        let isSame = old.lanes == lanes && old.labels == labels
        for text in labels.indices where labels[text] != nil && isSame {
            let pull = Array(old.pulls[text * lanes..<(text + 1) * lanes])
            add(pull, of: text)
        }
        let known = labels.indices.filter { labels[$0] != nil }
        for _ in 0..<(isSame ? 1 : 4) { for text in known.prefix(Self.mostAtStart) { visit(text) } }
    }

    /// Learns that a text belongs to a theme, or (nil) that nobody knows.
    mutating func learn(_ text: Int, _ theme: Int?) {
        guard labels[text] != theme else { return }
        if let old = labels[text] { counts[old] -= 1 }
        if let theme { counts[theme] += 1 }
        labels[text] = theme
        if theme == nil {
            let pull = pulls[text * lanes..<(text + 1) * lanes].map { -$0 }
            add(pull, of: text)
        } else {
            visit(text)
        }
        revisit(but: text)
    }

    /// How much speaks for each theme: near 1 for a clear case, near 0 for none.
    ///
    /// What was learnt from the text itself is left out.
    func scores(of text: Int) -> [Float] {
        let sums = score(text)
        return (0..<lanes * 8).map { theme in
            let own = pulls[text * lanes + theme / 8][theme % 8] * squares[text]
            return sums[theme / 8][theme % 8] - own
        }
    }

    /// How much one feature speaks for a theme.
    func weight(of place: Int, for theme: Int) -> Float {
        weights[place * lanes + theme / 8][theme % 8]
    }

    private mutating func revisit(but text: Int) {
        var left = min(Self.visits, labels.count)
        while left > 0 {
            if next >= labels.count { next = 0 }
            if next != text, labels[next] != nil { visit(next) }
            next += 1
            left -= 1
        }
    }

    private mutating func visit(_ text: Int) {
        guard let label = labels[text] else { return }
        let known = Float(counts.reduce(0, +))
        let themes = Float(counts.reduce(0) { $0 + ($1 > 0 ? 1 : 0) })
        let slack = Self.slack * themes * Float(counts[label]) / known
        let own = 1 - squares[text] + slack
        let sums = score(text)
        let steps = (0..<lanes).map { lane -> Lane in
            var goal = Lane.zero
            if label / 8 == lane { goal[label % 8] = 1 }
            return (goal - sums[lane] - pulls[text * lanes + lane] * own) / (1 + slack)
        }
        add(steps, of: text)
    }

    private func score(_ text: Int) -> [Lane] {
        var sums = [Lane](repeating: .zero, count: lanes)
        let range = vectors.rows.range(text)
        vectors.rows.places.withUnsafeBufferPointer { places in
            vectors.rows.values.withUnsafeBufferPointer { values in
                weights.withUnsafeBufferPointer { weights in
                    // One sum at a time stays in a register.
                    for lane in 0..<lanes {
                        var sum = Lane.zero
                        for member in range {
                            sum += weights[Int(places[member]) &* lanes &+ lane] * values[member]
                        }
                        sums[lane] = sum
                    }
                }
            }
        }
        return sums
    }

    private mutating func add(_ steps: [Lane], of text: Int) {
        let range = vectors.rows.range(text)
        for lane in 0..<lanes { pulls[text * lanes + lane] += steps[lane] }
        let lanes = lanes
        vectors.rows.places.withUnsafeBufferPointer { places in
            vectors.rows.values.withUnsafeBufferPointer { values in
                weights.withUnsafeMutableBufferPointer { weights in
                    for lane in 0..<lanes {
                        let step = steps[lane]
                        for member in range {
                            weights[Int(places[member]) &* lanes &+ lane] += step * values[member]
                        }
                    }
                }
            }
        }
    }
}
