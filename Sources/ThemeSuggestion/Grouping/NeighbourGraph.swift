/// For each note, the notes that have most in common with it.
struct NeighbourGraph {
    /// How many neighbours a note chooses at most.
    static let degree = 20
    /// How many products are made at most, so that a large wall does not stop the room.
    ///
    /// Beyond, what very many notes have in common is left out. The dense members of directions are not counted: they
    /// are few, and all notes have them.
    static let work = 60_000_000

    /// For each note its nearest neighbours and how much they have in common, the nearest first.
    let chosen: [[(note: Int, weight: Float)]]

    /// Finds the neighbours of the first `count` vectors.
    init(_ rows: SparseRows, count: Int, size: Int) {
        let users = SparseRows.transposed(rows, count: count, size: size)
        let limit = Self.commonness(
            (SparseRows.dense..<max(SparseRows.dense, size)).map { users.range($0).count })
        var chosen: [[(note: Int, weight: Float)]] = []
        var products = [Float](repeating: 0, count: count)
        for note in 0..<count {
            products.withUnsafeMutableBufferPointer { products in
                products.update(repeating: 0)
                for member in rows.lettersRange(note) {
                    let place = users.range(Int(rows.places[member]))
                    guard place.count <= limit else { continue }
                    users.add(place, times: rows.values[member], to: products)
                }
                rows.addDenseProducts(with: note, to: products)
                products[note] = 0
            }
            chosen.append(Self.strongest(products))
        }
        self.chosen = chosen
    }

    /// For each note its neighbours and how much they have in common, symmetric: those it chose
    /// among its nearest, and those that chose it.
    func edges(degree: Int = degree) -> [[(note: Int, weight: Float)]] {
        var edges = chosen.map { _ in [(note: Int, weight: Float)]() }
        for (note, neighbours) in chosen.enumerated() {
            for (other, weight) in neighbours.prefix(degree) {
                edges[note].append((other, weight / 2))
                edges[other].append((note, weight / 2))
            }
        }
        return edges
    }

    /// Some of the vectors.
    static func rows(_ all: SparseRows, _ chosen: [Int]) -> SparseRows {
        var rows = SparseRows()
        for row in chosen {
            for member in all.range(row) { rows.append(all.places[member], all.values[member]) }
            rows.close()
        }
        return rows
    }

    /// How many notes may have something in common for it to count.
    private static func commonness(_ counts: [Int]) -> Int {
        var work = 0
        for count in counts.sorted() {
            work += count * count
            if work > Self.work { return max(2, count - 1) }
        }
        return Int.max
    }

    private static func strongest(_ products: [Float]) -> [(note: Int, weight: Float)] {
        var best: [(note: Int, weight: Float)] = []
        for (note, weight) in products.enumerated() where weight > 0 {
            if best.count == degree, let last = best.last, weight <= last.weight { continue }
            if best.count == degree { best.removeLast() }
            var place = best.count
            while place > 0, best[place - 1].weight < weight { place -= 1 }
            best.insert((note, weight), at: place)
        }
        return best
    }
}
