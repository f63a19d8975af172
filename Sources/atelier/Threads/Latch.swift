/// Something that happens once, and that other threads may wait for.
final class Latch: Sendable {
    private let hasHappened = Monitor(false)

    /// Whether it has happened.
    var isOpen: Bool { hasHappened.with { $0 } }

    /// Says that it has happened.
    func open() { hasHappened.change { $0 = true } }

    /// Waits for it, at most so long; nil waits for ever.
    ///
    /// - Returns: Whether it has happened.
    @discardableResult
    func wait(milliseconds: Int64? = nil) -> Bool {
        hasHappened.wait(milliseconds: milliseconds) { $0 ? true : nil } ?? false
    }
}
