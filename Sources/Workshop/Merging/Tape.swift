/// The members of one version of a thing, in their order.
struct Tape: UniformVisitor {
    private var members: [Any] = []
    private var next = 0

    /// One member; a type of its own, so that what is no value is not taken for a missing member.
    private struct Member<Value> {
        let value: Value
    }

    init<Thing: Described>(of thing: Thing) {
        var thing = thing
        thing.describe(to: &self)
    }

    mutating func member<Value>(_ key: String, _ value: inout Value) {
        members.append(Member(value: value))
    }

    /// The next member; nil when the thing told another one there.
    mutating func take<Value>(_ type: Value.Type = Value.self) -> Value? {
        guard next < members.count else { return nil }
        next += 1
        return (members[next - 1] as? Member<Value>)?.value
    }
}
