/// A text that is equal to another only when all bytes are: `String` would take one spelling of an
/// accent for the other, and which of them is kept would depend on whose side is whose.
struct SpeltText: Hashable, Comparable {
    let text: String

    static func == (left: SpeltText, right: SpeltText) -> Bool { left.text.isSame(as: right.text) }

    static func < (left: SpeltText, right: SpeltText) -> Bool { left.text.precedes(right.text) }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

extension Versions where Thing == String {
    /// What one side changed; where both did, the one whose bytes come later.
    func spelt() -> String { map(SpeltText.init).greater().text }
}

extension Versions where Thing == String? {
    /// What one side changed; where both did, a text rather than none, and the one whose bytes come
    /// later.
    func spelt() -> String? { map { $0.map(SpeltText.init) }.greater()?.text }
}

extension Versions where Thing == [String] {
    /// A list of names: what one side took out is out, what one side put in is in.
    func names() -> [String] { map { $0.map(SpeltText.init) }.elements().map(\.text) }
}
