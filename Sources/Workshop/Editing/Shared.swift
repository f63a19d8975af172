/// A value behind one reference, copied when it is changed while somebody else holds it too.
public struct Shared<Value: Sendable>: @unchecked Sendable {
    /// Never changed while two hold it, which is why it may go from thread to thread.
    private final class Box {
        /// Only reached through ``Shared``, whose own accesses are exclusive already: checking each
        /// once more takes a third of the time that reading a large file does.
        @exclusivity(unchecked) var value: Value

        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    /// Puts a value behind a reference of its own.
    public init(_ value: Value) { box = Box(value) }

    /// The value.
    public var value: Value {
        _read { yield box.value }
        _modify {
            if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
            yield &box.value
        }
    }
}

extension Shared: Equatable where Value: Equatable {
    /// Equal when the values are.
    public static func == (left: Shared, right: Shared) -> Bool {
        left.box === right.box || left.box.value == right.box.value
    }
}

extension Shared: CustomDebugStringConvertible {
    /// What the value says of itself: whoever compares spellings must see through the reference.
    public var debugDescription: String { String(reflecting: value) }
}
