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

    private mutating func note(_ key: String, _ schema: JSONValue, _ traits: MemberTraits = []) {
        if traits.contains(.required) { names.append(key) }
        properties.write(key, schema)
    }

    mutating func identifier<Of>(_ id: ID<Of>) { note("id", ID<Of>.schema, .required) }

    mutating func position(_ position: inout OrderKey) { note("position", OrderKey.schema) }

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        note(key, String.spellingRule.schema, traits)
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        note(key, LocalizedText.schema, traits)
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        note(key, Self.array(of: String.spellingRule.schema))
    }

    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits) {
        note(key, Self.array(of: LocalizedText.schema))
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits
    ) {
        note(key, Value.spellingRule.schema)
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value?, _ traits: MemberTraits
    ) {
        note(key, Value.spellingRule.schema, usual == nil ? .required : [])
    }

    mutating func values<Value: Spelt>(
        _ key: String, _ values: inout [Value], _ traits: MemberTraits
    ) {
        note(key, Self.array(of: Value.spellingRule.schema))
    }

    mutating func flag(_ key: String, _ flag: inout Bool, unless usual: Bool) {
        note(key, .object(layout: .inline) { $0.write("type", "boolean") })
    }

    mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>, _ traits: MemberTraits
    ) {
        note(key, Self.integer(in: range))
    }

    mutating func number(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int?
    ) {
        note(key, Self.integer(in: range), usual == nil ? .required : [])
    }

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        note(key, ID<Of>.schema, traits)
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        note(key, Self.array(of: ID<Of>.schema))
    }

    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits
    ) {
        note(key, draft.reference(to: Thing.self), traits)
    }

    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) {
        entries(key, &things)
    }

    mutating func entries<Thing: FileObject>(_ key: String, _ entries: inout [Thing]) {
        note(key, Self.array(of: draft.reference(to: Thing.self)))
    }

    mutating func prompts(_ key: String, _ prompts: inout [TemplatePrompt]) {
        note(key, Self.array(of: TemplatePrompt.schema))
    }

    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {
        note(key, Self.array(of: draft.reference(to: Element.self)))
    }

    mutating func session(_ key: String, _ session: inout Session) {
        note(key, draft.reference(to: Session.self), .required)
    }

    mutating func person(_ key: String, _ person: inout NamedPerson?) { thing(key, &person, []) }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        note(key, PlannedTime.schema)
    }

    mutating func kind(of content: inout RoundContent) {
        // Not an enumeration: rounds of later versions have kinds of their own.
        note("kind", String.spellingRule.schema, .required)
    }

    mutating func content(_ content: inout RoundContent) {
        for kind in RoundKind.all {
            var content = RoundContent(blank: kind.name)
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
