import SessionStore

/// A number of instructions, and how sure it is.
struct InstructionFigure {
    /// How many.
    let value: Double
    /// How much larger or smaller another count might make it, in percent; nil where all was counted
    /// once.
    let variation: Double?

    /// A figure from counts that hold nothing else.
    init(_ counts: Samples) {
        value = counts.least
        variation = counts.gap.map { $0 / counts.least * 100 }
    }

    /// What one thing costs, from counts that differ by so many of it.
    init(_ more: Samples, without less: Samples, each number: Int) {
        let difference = more.least - less.least
        value = difference / Double(number)
        variation = more.gap.flatMap { gap in
            less.gap.map { (gap + $0) / abs(difference) * 100 }
        }
    }

    /// For the results.
    var json: JSONValue {
        .object(layout: .inline) { members in
            members.write("instructions", .decimal(value, 0))
            members.write("variationPercent", variation.map { .decimal($0, 2) })
        }
    }
}
