import Workshop

/// Takes note of a thing's members for the schema.
struct SchemaMembers: MemberVisitor {
    let draft: SchemaDraft
    private var properties = ObjectWriter()
    private var names: [String] = []
    private var kinds: [JSONValue] = []

    init(draft: SchemaDraft) { self.draft = draft }

    /// The schema of an object with these members; members of later versions may stand beside them.
    var schema: JSONValue {
        let (properties, names, kinds) = (properties, names, kinds)
        return .object { schema in
            schema.write("type", "object")
            schema.write("properties", JSONValue(.object(properties.members)))
            if !names.isEmpty { schema.write("required", .strings(names, layout: .inline)) }
            if !kinds.isEmpty { schema.write("allOf", .array(kinds)) }
        }
    }

    mutating func identifier<Of>(_ id: ID<Of>) {
        names.append("id")
        properties.write("id", ID<Of>.schema)
    }

    mutating func position(_ position: inout OrderKey) {
        properties.write("position", OrderKey.schema(in: draft))
    }

    mutating func required<Value: FileValue>(_ key: String, _ value: inout Value) {
        names.append(key)
        properties.write(key, Value.schema(in: draft))
    }

    mutating func optional<Value: FileValue>(_ key: String, _ value: inout Value?) {
        properties.write(key, Value.schema(in: draft))
    }

    mutating func usual<Value: FileValue & Equatable>(
        _ key: String, _ value: inout Value, unless usual: Value
    ) {
        properties.write(key, Value.schema(in: draft))
    }

    mutating func list<Value: FileValue>(
        _ key: String, _ values: inout [Value], layout: JSONLayout
    ) {
        properties.write(key, Self.array(of: Value.schema(in: draft)))
    }

    mutating func placed<Value: Placed>(_ key: String, _ values: inout [Value]) {
        properties.write(key, Self.array(of: Value.schema(in: draft)))
    }

    mutating func required(_ key: String, _ number: inout Int, in range: ClosedRange<Int>) {
        names.append(key)
        properties.write(key, Self.integer(in: range))
    }

    mutating func optional(_ key: String, _ number: inout Int?, in range: ClosedRange<Int>) {
        properties.write(key, Self.integer(in: range))
    }

    mutating func usual(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int
    ) {
        properties.write(key, Self.integer(in: range))
    }

    mutating func reference<Of: Referable>(_ key: String, _ id: inout ID<Of>?) {
        properties.write(key, ID<Of>.schema)
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        properties.write(key, Self.array(of: ID<Of>.schema))
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        properties.write(key, PlannedTime.schema(in: draft))
    }

    mutating func kind(_ kind: RoundKind) {
        names.append("kind")
        // Not an enumeration: rounds of later versions have kinds of their own.
        properties.write("kind", String.schema(in: draft))
    }

    mutating func content(_ content: inout RoundContent) {
        for kind in RoundKind.all {
            guard var content = RoundContent.new(kind) else { continue }
            var own = SchemaMembers(draft: draft)
            content.describe(to: &own)
            let members = own.properties.members
            guard !members.isEmpty else { continue }
            kinds.append(
                .object { rule in
                    rule.write("if", Self.isOf(kind))
                    rule.write("then", Self.properties(JSONValue(.object(members))))
                })
        }
    }

    mutating func foreign(_ members: inout ForeignMembers) {}

    private static func array(of element: JSONValue) -> JSONValue {
        .object { schema in
            schema.write("type", "array")
            schema.write("items", element)
        }
    }

    private static func integer(in range: ClosedRange<Int>) -> JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "integer")
            schema.write("minimum", range.lowerBound)
            schema.write("maximum", range.upperBound)
        }
    }

    private static func isOf(_ kind: RoundKind) -> JSONValue {
        properties(
            .object { object in
                object.write("kind", .object(layout: .inline) { $0.write("const", kind.name) })
            })
    }

    private static func properties(_ members: JSONValue) -> JSONValue {
        .object { $0.write("properties", members) }
    }
}
