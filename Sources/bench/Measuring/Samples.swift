import SessionStore

/// Measurements of the same thing, told by their median: the mean says more about the machine's
/// other work than about the program.
struct Samples {
    /// What was measured, in the order in which it was.
    private(set) var values: [Double] = []

    /// Adds a measurement.
    mutating func add(_ value: Double) { values.append(value) }

    /// Adds the measurements of another run.
    mutating func add(_ others: Samples) { values += others.values }

    /// The value in the middle; 0 without any.
    var median: Double { percentile(50) }

    /// The smallest, which other work on the machine has disturbed least; 0 without any.
    var least: Double { values.min() ?? 0 }

    /// How far the two smallest are apart; nil with fewer than two.
    var gap: Double? {
        let sorted = values.sorted()
        return sorted.count < 2 ? nil : sorted[1] - sorted[0]
    }

    /// The nearest-rank percentile, 0 without any values.
    func percentile(_ percent: Int) -> Double {
        guard !values.isEmpty else { return 0 }
        let rank = (percent * values.count + 99) / 100
        return values.sorted()[min(values.count, max(1, rank)) - 1]
    }

    /// Median, smallest, p99 and number, for a report.
    func json(_ digits: Int = 1) -> JSONValue {
        .object(layout: .inline) { members in
            members.write("median", .decimal(median, digits))
            members.write("min", .decimal(least, digits))
            members.write("p99", .decimal(percentile(99), digits))
            members.write("count", values.count)
        }
    }
}
