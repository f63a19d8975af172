import SessionStore

/// Between which values a mean over tables lies: 95 of 100 means of as many notes drawn anew, of each table
/// those that it has.
enum Bootstrap {
    private static let draws = 1000

    /// The interval of the mean over some tables, of each of which every note was found right or wrong.
    static func interval(_ tables: [[Bool]]) -> (low: Double, high: Double) {
        let tables = tables.filter { !$0.isEmpty }
        guard !tables.isEmpty else { return (0, 0) }
        var dice = Dice(1)
        let means = (0..<draws).map { _ in
            tables.reduce(0.0) { sum, hits in
                let right = hits.indices.count { _ in hits[dice.below(hits.count)] }
                return sum + Double(right) / Double(hits.count)
            } / Double(tables.count)
        }.sorted()
        return (means[draws / 40], means[draws - 1 - draws / 40])
    }

    /// Mean and interval of what came first, and of what came among three.
    static func json(_ tables: [OnlineAccuracy]) -> JSONValue {
        func figures(_ hits: [[Bool]], _ mean: Double) -> JSONValue {
            let (low, high) = interval(hits)
            return .array([mean, low, high].map { .decimal($0, 3) }, layout: .inline)
        }
        let count = Double(max(1, tables.count))
        return .object(layout: .inline) { members in
            members.write(
                "top1",
                figures(
                    tables.map { $0.answers.map(\.first) },
                    tables.reduce(0) { $0 + $1.top1 } / count))
            members.write(
                "top3",
                figures(
                    tables.map { $0.answers.map(\.amongThree) },
                    tables.reduce(0) { $0 + $1.top3 } / count))
        }
    }
}
