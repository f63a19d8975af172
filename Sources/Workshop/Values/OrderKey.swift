/// A place in an order that survives parallel moves: between any two keys there is another.
///
/// Lower-case letters read as a fraction; the last letter is never `a`, so that there is always
/// room before it. Two laptops that insert at the same place make equal keys; the identifier then
/// decides.
public struct OrderKey: Hashable, Comparable, Sendable {
    /// The letters.
    public let text: String

    /// Takes a key as a file spells it, or nil when it is not one.
    public init?(_ text: String) {
        guard let last = text.utf8.last, last != 97,
            text.utf8.allSatisfy({ (97...122).contains($0) })
        else { return nil }
        self.text = text
    }

    /// Makes a key after `lower` and before `upper`; nil means the end on that side.
    ///
    /// When the two are not in order, the key comes after `lower`.
    public init(after lower: OrderKey?, before upper: OrderKey?) {
        let low = Array((lower?.text ?? "").utf8)
        var high = upper.map { Array($0.text.utf8) }
        if let lower, let upper, upper <= lower { high = nil }
        var letters: [UInt8] = []
        var place = 0
        while true {
            let down = place < low.count ? Int(low[place]) - 97 : 0
            let up = high.map { place < $0.count ? Int($0[place]) - 97 : 0 } ?? 26
            if up - down > 1 {
                // At the open end step by little, so that a hundred additions stay short.
                let step = high == nil ? min(down + 2, 25) : (down + up) / 2
                letters.append(UInt8(97 + max(step, down + 1)))
                break
            }
            letters.append(UInt8(97 + down))
            if up > down { high = nil }
            place += 1
        }
        text = String(decoding: letters, as: UTF8.self)
    }

    /// Makes `count` keys in a row after `lower`.
    public static func row(of count: Int, after lower: OrderKey? = nil) -> [OrderKey] {
        var keys: [OrderKey] = []
        for _ in 0..<max(0, count) { keys.append(OrderKey(after: keys.last ?? lower, before: nil)) }
        return keys
    }

    /// Orders as fractions.
    public static func < (left: OrderKey, right: OrderKey) -> Bool { left.text < right.text }
}
