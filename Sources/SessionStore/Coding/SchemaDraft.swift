import Workshop

/// The parts of a schema, each noted once under its name.
final class SchemaDraft {
    private var definitions: [(name: String, schema: JSONValue)] = []

    /// A reference to the schema of a thing, which is noted when it is met first.
    func reference<Thing: FileObject>(to type: Thing.Type) -> JSONValue {
        let name = Thing.schemaName
        if !definitions.contains(where: { $0.name == name }) {
            let place = definitions.count
            definitions.append((name, .null))
            definitions[place].schema = object(Thing.self)
        }
        return .object(layout: .inline) { $0.write("$ref", "#/$defs/\(name)") }
    }

    /// The schema of a thing itself.
    func object<Thing: FileObject>(_ type: Thing.Type) -> JSONValue {
        var thing = Thing(blank: "")
        var members = SchemaMembers(draft: self)
        thing.describe(to: &members)
        return members.schema
    }

    /// All parts by name.
    var parts: JSONValue {
        .object { object in
            for part in definitions { object.write(part.name, part.schema) }
        }
    }
}
