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
}
