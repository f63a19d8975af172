/// Something that one thread makes and another one takes over.
///
/// Unchecked because whoever made it lets go of it by handing it over: at no time do two threads touch
/// it, and the handing over itself is by a ``Mailbox``.
struct Handed<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
