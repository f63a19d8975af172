import Workshop

/// Puts a thing's members down in an object.
struct MemberWriter: MemberVisitor {
    private(set) var object = ObjectWriter()

    mutating func identifier<Of>(_ id: ID<Of>) { object.write("id", id.text) }

    mutating func position(_ position: inout OrderKey) { object.write("position", position.text) }

    mutating func required<Value: FileValue>(_ key: String, _ value: inout Value) {
        object.write(key, value.json)
    }

    mutating func optional<Value: FileValue>(_ key: String, _ value: inout Value?) {
        if let value { object.write(key, value.json) }
    }

    mutating func usual<Value: FileValue & Equatable>(
        _ key: String, _ value: inout Value, unless usual: Value
    ) {
        if value != usual { object.write(key, value.json) }
    }

    mutating func list<Value: FileValue>(
        _ key: String, _ values: inout [Value], layout: JSONLayout
    ) {
        object.writeUnlessEmpty(key, values.map(\.json), layout: layout)
    }

    mutating func placed<Value: Placed>(_ key: String, _ values: inout [Value]) {
        object.writeUnlessEmpty(key, values.map(\.json))
    }

    mutating func required(_ key: String, _ number: inout Int, in range: ClosedRange<Int>) {
        object.write(key, range.clamped(number))
    }

    mutating func optional(_ key: String, _ number: inout Int?, in range: ClosedRange<Int>) {
        object.write(key, number.map(range.clamped))
    }

    mutating func usual(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int
    ) {
        if number != usual { object.write(key, range.clamped(number)) }
    }

    mutating func reference<Of: Referable>(_ key: String, _ id: inout ID<Of>?) {
        object.write(key, id?.text)
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        object.writeUnlessEmpty(key, ids.map { .string($0.text) }, layout: .inline)
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        guard let time else { return }
        var inner = ObjectWriter()
        time.write(to: &inner)
        if let home = foreign.members.first(where: { $0.name == key }),
            case .object(let unknown)? = (try? JSONParser.parse(Array(home.json.utf8)))?.content
        {
            for member in unknown where !PlannedTime.keys.contains(member.key) {
                inner.write(member.key, member.value)
            }
        }
        object.write(key, JSONValue(.object(inner.members), layout: .inline))
    }

    mutating func kind(_ kind: RoundKind) { object.write("kind", kind.name) }

    mutating func content(_ content: inout RoundContent) { content.describe(to: &self) }

    mutating func foreign(_ members: inout ForeignMembers) {
        guard !members.members.isEmpty else { return }
        object.write(
            unknown: members.members.map { UnknownMember(name: $0.name, text: $0.json) })
    }
}

extension ClosedRange<Int> {
    /// The nearest number that a reader takes: what was recorded must never make a file unreadable.
    fileprivate func clamped(_ number: Int) -> Int {
        Swift.min(Swift.max(number, lowerBound), upperBound)
    }
}
