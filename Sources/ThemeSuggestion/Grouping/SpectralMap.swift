/// Notes as points, so that notes with common neighbours stand in the same direction.
///
/// The leading eigenvectors of the graph's normalised weights, found by subspace iteration from a
/// fixed beginning.
enum SpectralMap {
    /// How often the subspace is turned.
    private static let turns = 60
    /// How many vectors more than wanted are turned, which brings the wanted ones in sooner.
    private static let spare = 4

    /// A point of so many dimensions for each note, of length 1; zero for a note without neighbours.
    static func points(_ graph: [[(note: Int, weight: Float)]], dimensions: Int) -> [[Float]] {
        let count = graph.count
        let width = min(dimensions + spare, count)
        let degrees = graph.map { $0.reduce(Float(0)) { $0 + $1.weight } }
        let scales = degrees.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        var columns = start(count, width)
        var images = columns
        for turn in 0..<turns {
            for column in 0..<width { images[column] = times(graph, scales, columns[column]) }
            // Rounding stays harmless for a few turns; setting upright is half the work.
            if turn % 4 == 3 || turn == turns - 1 { setUpright(&images) }
            swap(&columns, &images)
        }
        let lengths = columns.map { column in
            let image = times(graph, scales, column)
            return zip(column, image).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        }
        let order = columns.indices.sorted {
            lengths[$0] != lengths[$1] ? lengths[$0] > lengths[$1] : $0 < $1
        }
        .prefix(dimensions)
        return (0..<count).map { note in
            guard degrees[note] > 0 else { return order.map { _ in 0 } }
            return unit(order.map { columns[$0][note] * max(0, 2 * lengths[$0] - 1) })
        }
    }

    /// A vector made 1 long; zero stays zero.
    static func unit(_ vector: [Float]) -> [Float] {
        let length = vector.reduce(Float(0)) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? vector.map { $0 / length } : vector
    }

    private static func start(_ count: Int, _ width: Int) -> [[Float]] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        return (0..<width).map { _ in
            (0..<count).map { _ in
                state ^= state << 13
                state ^= state >> 7
                state ^= state << 17
                return Float(state >> 40) / Float(1 << 23) - 1
            }
        }
    }

    /// Half the vector itself, half what its neighbours hold: no eigenvalue is below zero.
    private static func times(
        _ graph: [[(note: Int, weight: Float)]], _ scales: [Float], _ vector: [Float]
    ) -> [Float] {
        let scaled = zip(vector, scales).map { $0 * $1 }
        var image = vector
        scaled.withUnsafeBufferPointer { scaled in
            for (note, edges) in graph.enumerated() {
                var sum: Float = 0
                edges.withUnsafeBufferPointer { edges in
                    for edge in edges { sum += edge.weight * scaled[edge.note] }
                }
                image[note] = (vector[note] + sum * scales[note]) / 2
            }
        }
        return image
    }

    /// Makes the columns upright to each other and 1 long (Gram-Schmidt, twice for rounding).
    private static func setUpright(_ columns: inout [[Float]]) {
        for column in columns.indices {
            for _ in 0..<2 {
                for earlier in 0..<column {
                    takeOff(columns[earlier], from: &columns[column])
                }
            }
            columns[column] = unit(columns[column])
        }
    }

    private static func takeOff(_ other: [Float], from column: inout [Float]) {
        var product: Float = 0
        for place in column.indices { product += column[place] * other[place] }
        for place in column.indices { column[place] -= product * other[place] }
    }
}
