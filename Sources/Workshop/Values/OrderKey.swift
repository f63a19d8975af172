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
    /// When the two are not in order, the key comes after `lower`. Keys made one after the other at
    /// an end, or after one another before the same `upper`, grow with the logarithm of how many
    /// there are; halving the same gap again and again costs a letter for every four or five.
    public init(after lower: OrderKey?, before upper: OrderKey?) {
        let low = OrderDigits(lower?.text ?? "")
        let digits: OrderDigits =
            if let upper, lower.map({ $0 < upper }) ?? true {
                lower == nil
                    ? OrderDigits(upper.text).before() : low.between(OrderDigits(upper.text))
            } else {
                low.after()
            }
        text = digits.text
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

extension OrderKey {
    /// Stands for a place that is still to be given.
    package static let unplaced = OrderKey(after: nil, before: nil)
}
