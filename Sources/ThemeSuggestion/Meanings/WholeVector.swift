/// Vectors of whole numbers, so that every machine and every build finds the same.
enum WholeVector {
    /// A vector brought to the length ``WordTable/one``; zero stays zero.
    static func unit(_ vector: [Int]) -> [Int] {
        // Squares of what is added up here would not fit.
        let most = vector.reduce(0) { max($0, abs($1)) }
        guard most > 0 else { return vector }
        let shift = max(0, Int.bitWidth - most.leadingZeroBitCount - 24)
        let small = vector.map { $0 >> shift }
        let length = root(small.reduce(0) { $0 + $1 * $1 } << 8)
        guard length > 0 else { return vector.map { _ in 0 } }
        return small.map { $0 * (WordTable.one << 4) / length }
    }

    /// The square root of a number that is not below zero, rounded down.
    static func root(_ number: Int) -> Int {
        guard number > 0 else { return 0 }
        // Rounding may be off by one for numbers of more than 53 bits, on every machine alike but mended.
        var root = Int(Double(number).squareRoot())
        while root * root > number { root -= 1 }
        while (root + 1) * (root + 1) <= number { root += 1 }
        return root
    }
}
