/// Vectors of which most members are zero, one after the other.
struct SparseRows {
    /// Where each vector begins; one more than there are vectors.
    private(set) var starts: [Int] = [0]
    /// Which members are not zero.
    private(set) var places: [UInt32] = []
    /// What they are.
    private(set) var values: [Float] = []

    /// How many vectors there are.
    var count: Int { starts.count - 1 }

    /// Where a vector's members stand.
    func range(_ row: Int) -> Range<Int> { starts[row]..<starts[row + 1] }

    /// Adds a member to the vector that ``close()`` ends.
    mutating func append(_ place: UInt32, _ value: Float) {
        places.append(place)
        values.append(value)
    }

    /// Ends a vector.
    mutating func close() { starts.append(places.count) }

    /// Makes room for so many members.
    mutating func reserve(_ count: Int) {
        places.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    /// The square of a vector's length.
    func squaredLength(_ row: Int) -> Float {
        values[range(row)].reduce(0) { $0 + $1 * $1 }
    }

    /// The products of a vector with all others.
    func products(with row: Int, size: Int) -> [Float] {
        var dense = [Float](repeating: 0, count: size)
        for member in range(row) { dense[Int(places[member])] = values[member] }
        var products = [Float](repeating: 0, count: count)
        places.withUnsafeBufferPointer { places in
            values.withUnsafeBufferPointer { values in
                for other in 0..<count {
                    var sum: Float = 0
                    for member in range(other) {
                        sum += dense[Int(places[member])] * values[member]
                    }
                    products[other] = sum
                }
            }
        }
        return products
    }

    /// Adds some members, times a factor, to a vector that is long enough for their places.
    func add(_ members: Range<Int>, times factor: Float, to sums: UnsafeMutableBufferPointer<Float>)
    {
        places.withUnsafeBufferPointer { places in
            values.withUnsafeBufferPointer { values in
                for member in members { sums[Int(places[member])] += factor * values[member] }
            }
        }
    }

    /// For each place below `size`, which of the first `count` vectors have it, and what it is there.
    static func transposed(_ rows: SparseRows, count: Int, size: Int) -> SparseRows {
        var turned = SparseRows()
        turned.starts = [Int](repeating: 0, count: size + 1)
        let members = 0..<rows.starts[count]
        for member in members { turned.starts[Int(rows.places[member]) + 1] += 1 }
        for place in 0..<size { turned.starts[place + 1] += turned.starts[place] }
        turned.places = [UInt32](repeating: 0, count: members.count)
        turned.values = [Float](repeating: 0, count: members.count)
        var next = turned.starts
        for row in 0..<count {
            for member in rows.range(row) {
                let place = Int(rows.places[member])
                turned.places[next[place]] = UInt32(row)
                turned.values[next[place]] = rows.values[member]
                next[place] += 1
            }
        }
        return turned
    }
}
