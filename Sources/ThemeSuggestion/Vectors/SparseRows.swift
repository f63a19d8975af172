/// Vectors of which most members are zero, one after the other.
///
/// The first ``dense`` places are those of directions: a vector has all of them or none.
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

    /// How many places directions have.
    static let dense = WordTable.dimensions

    /// Whether a vector has a direction.
    func hasDirection(_ row: Int) -> Bool {
        starts[row] < starts[row + 1] && places[starts[row]] < Self.dense
    }

    /// Where a vector's members stand that are not its direction's.
    func lettersRange(_ row: Int) -> Range<Int> {
        starts[row] + (hasDirection(row) ? Self.dense : 0)..<starts[row + 1]
    }

    /// Adds the products of a vector's direction with those of the first ones of all vectors.
    func addDenseProducts(with row: Int, to products: UnsafeMutableBufferPointer<Float>) {
        guard hasDirection(row) else { return }
        let own = starts[row]
        values.withUnsafeBytes { bytes in
            for other in products.indices where hasDirection(other) {
                let theirs = starts[other]
                // Four sums of four, as wide as every machine's registers.
                var (first, second) = (SIMD4<Float>.zero, SIMD4<Float>.zero)
                var (third, fourth) = (first, second)
                var step = 0
                while step < Self.dense {
                    let (one, two) = (own &+ step, theirs &+ step)
                    first += Self.four(bytes, one) * Self.four(bytes, two)
                    second += Self.four(bytes, one &+ 4) * Self.four(bytes, two &+ 4)
                    third += Self.four(bytes, one &+ 8) * Self.four(bytes, two &+ 8)
                    fourth += Self.four(bytes, one &+ 12) * Self.four(bytes, two &+ 12)
                    step &+= 16
                }
                let sum = (first + second) + (third + fourth)
                products[other] += (sum[0] + sum[1]) + (sum[2] + sum[3])
            }
        }
    }

    private static func four(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> SIMD4<Float> {
        bytes.loadUnaligned(
            fromByteOffset: place &* MemoryLayout<Float>.size, as: SIMD4<Float>.self)
    }

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

    /// The product of a vector with one that has all its members.
    func product(of row: Int, with dense: [Float]) -> Float {
        var sum: Float = 0
        places.withUnsafeBufferPointer { places in
            values.withUnsafeBufferPointer { values in
                for member in range(row) { sum += dense[Int(places[member])] * values[member] }
            }
        }
        return sum
    }

    /// Adds a vector to one that has all its members.
    func add(_ row: Int, to dense: inout [Float]) {
        for member in range(row) { dense[Int(places[member])] += values[member] }
    }

    /// The products of a vector with all others, directions left out where only letters are wanted.
    func products(with row: Int, size: Int, lettersOnly: Bool = false) -> [Float] {
        var dense = [Float](repeating: 0, count: size)
        for member in lettersOnly ? lettersRange(row) : range(row) {
            dense[Int(places[member])] = values[member]
        }
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

    /// How alike a vector is to some others by what is not their direction, from 0 to 1.
    func letterLikenesses(of row: Int, with others: [Int], size: Int) -> [Float] {
        var dense = [Float](repeating: 0, count: size)
        for member in lettersRange(row) { dense[Int(places[member])] = values[member] }
        return others.map { other in
            let range = lettersRange(other)
            let product = range.reduce(Float(0)) { $0 + dense[Int(places[$1])] * values[$1] }
            return product / (hasDirection(row) ? 1 - NoteVectors.meaningShare : 1)
        }
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
