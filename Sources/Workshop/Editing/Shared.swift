/// A value behind one reference, copied when it is changed while somebody else holds it too.
struct Shared<Value: Sendable>: @unchecked Sendable {
    /// Never changed while two hold it, which is why it may go from thread to thread.
    private final class Box {
        var value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    init(_ value: Value) { box = Box(value) }

    var value: Value {
        _read { yield box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
            yield &box.value
        }
    }
}
