/// Which themes are near a note on the wall: label propagation over nearest neighbours, sorted or not.
///
/// Two sorted notes may have nothing in common with a third but through unsorted ones between them.
struct Neighbourhood {
    /// How many neighbours each note chooses.
    private static let degree = 10
    /// How much of what arrives at a note goes on to its neighbours.
    private static let onward: Float = 0.5
    /// How often it goes on; after that a hundredth of it is left.
    private static let steps = 7
    /// The largest wall whose neighbours are looked for: they cost its square, once.
    private static let limit = 3000

    private var edges: [[(note: Int, weight: Float)]] = []

    /// Whether no neighbours are known.
    var isEmpty: Bool { edges.isEmpty }

    /// Makes a neighbourhood without notes.
    init() {}

    /// Finds the neighbours of the first `count` vectors.
    init(_ rows: SparseRows, count: Int, size: Int) {
        guard count <= Self.limit else { return }
        edges = NeighbourGraph(rows, count: count, size: size).edges(degree: Self.degree)
        let scales = edges.map { edges in
            let degree = edges.reduce(Float(0)) { $0 + $1.weight }
            return degree > 0 ? 1 / degree.squareRoot() : 0
        }
        for note in edges.indices {
            for place in edges[note].indices {
                edges[note][place].weight *= scales[note] * scales[edges[note][place].note]
            }
        }
    }

    /// How much of what goes out from a note arrives at the notes of each theme, on the mean of their
    /// notes; the shares add up to 1, or are all 0.
    func shares(of note: Int, labels: ArraySlice<Int?>, themes: Int) -> [Float] {
        var sums = [Float](repeating: 0, count: themes)
        guard edges.indices.contains(note) else { return sums }
        var counts = sums
        for (place, reached) in reach(of: note).enumerated() where place != note {
            guard let theme = labels[place] else { continue }
            sums[theme] += reached
            counts[theme] += 1
        }
        for theme in sums.indices where counts[theme] > 0 { sums[theme] /= counts[theme] }
        let all = sums.reduce(0, +)
        return all > 0 ? sums.map { $0 / all } : sums
    }

    private func reach(of note: Int) -> [Float] {
        var reached = [Float](repeating: 0, count: edges.count)
        reached[note] = 1
        for _ in 0..<Self.steps {
            var next = [Float](repeating: 0, count: edges.count)
            for (place, amount) in reached.enumerated() where amount > 0 {
                edges[place].withUnsafeBufferPointer { edges in
                    for edge in edges { next[edge.note] += Self.onward * amount * edge.weight }
                }
            }
            next[note] += 1
            reached = next
        }
        return reached
    }
}
