/// Something that one thread makes and another one takes over.
///
/// Unchecked because whoever made it lets go of it by handing it over: at no time do two threads touch
/// it, and the handing over itself is by a ``Mailbox``.
package struct Handed<Value>: @unchecked Sendable {
    /// What is handed over.
    package let value: Value

    /// Hands something over.
    package init(_ value: Value) { self.value = value }
}
