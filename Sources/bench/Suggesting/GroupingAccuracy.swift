import Glibc

/// How well a grouping agrees with the labels that people gave.
struct GroupingAccuracy {
    /// The harmonic mean of homogeneity and completeness, 0…1.
    let vMeasure: Double
    /// The adjusted Rand index: 0 for chance, 1 for the same.
    let adjustedRand: Double

    /// Compares two partitions of the same notes.
    init(_ groups: [Int], labels: [Int]) {
        var inGroup: [Int: Double] = [:]
        var inLabel: [Int: Double] = [:]
        var inBoth: [[Int]: Double] = [:]
        for (group, label) in zip(groups, labels) {
            inGroup[group, default: 0] += 1
            inLabel[label, default: 0] += 1
            inBoth[[group, label], default: 0] += 1
        }
        let number = Double(max(1, groups.count))
        func entropy(_ counts: some Sequence<Double>) -> Double {
            counts.sorted().reduce(0) { $0 - $1 / number * log($1 / number) }
        }
        func pairs(_ counts: some Sequence<Double>) -> Double {
            counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
        }
        let (groupBits, labelBits) = (entropy(inGroup.values), entropy(inLabel.values))
        let shared = groupBits + labelBits - entropy(inBoth.values)
        vMeasure = groupBits + labelBits > 0 ? 2 * shared / (groupBits + labelBits) : 1
        let (ofGroups, ofLabels) = (pairs(inGroup.values), pairs(inLabel.values))
        let expected = ofGroups * ofLabels / max(1, number * (number - 1) / 2)
        let most = (ofGroups + ofLabels) / 2
        adjustedRand = most == expected ? 1 : (pairs(inBoth.values) - expected) / (most - expected)
    }
}
