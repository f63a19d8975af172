/// The digits of a place in an order, each from 0 to 25, as a fraction behind the point.
///
/// At an end, digits are counted instead of halved: a run of the outermost digit tells how wide the
/// counter behind it is, and a counter that is used up makes the run longer and the next counter
/// twice as wide. So the length grows with the logarithm of what is added there.
struct OrderDigits: Equatable {
    private var digits: [Int]

    /// The greatest digit.
    private static let greatest = 25
    /// How wide a counter may become; what is longer was made by insertions, and is cut to this.
    private static let widest = 8

    init(_ text: String) { digits = text.utf8.map { Int($0) - 97 } }

    private init(_ digits: [Int]) { self.digits = digits }

    /// As letters.
    var text: String { String(decoding: digits.map { UInt8(97 + $0) }, as: UTF8.self) }

    /// Digits after these, with nothing after them.
    func after() -> OrderDigits {
        guard !digits.isEmpty else { return OrderDigits([2]) }
        let run = digits.prefix { $0 == Self.greatest }
        var counter = Array(digits[run.count...].prefix(Self.widest))
        if Self.countUp(&counter) { return OrderDigits(run + counter) }
        // What is empty is itself the run that the next counter stands behind.
        let longer = counter.isEmpty ? Array(run) : run + [Self.greatest]
        let zeros = Array(repeating: 0, count: Self.width(after: counter.count) - 1)
        return OrderDigits(longer + zeros + [1])
    }

    /// Digits before these, with nothing before them; these are not empty.
    func before() -> OrderDigits {
        let run = digits.prefix { $0 == 0 }
        var counter = Array(digits[run.count...].prefix(Self.widest))
        if Self.countDown(&counter) { return OrderDigits(run + counter) }
        let width = Self.width(after: counter.count)
        return OrderDigits(run + [0] + Array(repeating: Self.greatest, count: width))
    }

    /// Digits after these and before `upper`, which is greater.
    func between(_ upper: OrderDigits) -> OrderDigits {
        var made: [Int] = []
        while true {
            let place = made.count
            let down = place < digits.count ? digits[place] : 0
            let up = place < upper.digits.count ? upper.digits[place] : 0
            if up - down > 1 { return OrderDigits(made + [(down + up) / 2]) }
            made.append(down)
            if up > down {
                // From here on nothing stands above; where nothing stands below either, the middle
                // leaves most room on both sides.
                let rest = OrderDigits(Array(digits.dropFirst(place + 1)))
                return OrderDigits(made + (rest.digits.isEmpty ? [13] : rest.after().digits))
            }
        }
    }

    /// How wide the counter is that follows one of that width.
    private static func width(after width: Int) -> Int { min(widest, max(2, 2 * width)) }

    /// Counts on by one without growing; false when that is not possible.
    ///
    /// The first digit stays below the greatest, which belongs to the run, and the last is not 0. A
    /// single digit goes by two, so that there is room for another between the first dozen.
    private static func countUp(_ counter: inout [Int]) -> Bool {
        var next = counter
        var step = next.count == 1 ? 2 : 1
        for place in next.indices.reversed() {
            let isLast = place == next.count - 1
            let most = place == 0 ? greatest - 1 : greatest
            if next[place] < most {
                next[place] = min(next[place] + step, most)
                counter = next
                return true
            }
            next[place] = isLast ? 1 : 0
            step = 1
        }
        return false
    }

    /// Counts back by one without growing; false when that is not possible.
    ///
    /// Neither the first digit, behind a run of zeros, nor the last is 0.
    private static func countDown(_ counter: inout [Int]) -> Bool {
        var next = counter
        let step = next.count == 1 ? 2 : 1
        for place in next.indices.reversed() {
            let least = place == 0 || place == next.count - 1 ? 1 : 0
            if next[place] > least {
                next[place] = max(next[place] - step, least)
                counter = next
                return true
            }
            next[place] = greatest
        }
        return false
    }
}
