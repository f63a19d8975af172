import SessionStore

/// Checks values against a JSON Schema, as far as our own schemas go.
struct SchemaValidator {
    private let root: JSONValue

    init(_ root: JSONValue) { self.root = root }

    /// Every keyword that a value does not satisfy, with the path to it.
    func faults(of value: JSONValue) -> [String] {
        var visit = Visit(root: root)
        visit.check(value, root, at: "")
        return visit.faults
    }

    /// The names of members that the schema does not mention where they stand.
    func unknownMembers(of value: JSONValue) -> Set<String> {
        var visit = Visit(root: root)
        visit.check(value, root, at: "")
        return visit.unknown
    }

    /// The names of all properties of the schema.
    var properties: Set<String> {
        var names: Set<String> = []
        func collect(_ schema: JSONValue) {
            guard case .object(let members) = schema.content else {
                if case .array(let elements) = schema.content { elements.forEach(collect) }
                return
            }
            for member in members {
                if member.key == "properties", case .object(let own) = member.value.content {
                    names.formUnion(own.map(\.key))
                }
                if member.key != "$defs", member.key != "properties" {
                    collect(member.value)
                } else if case .object(let own) = member.value.content {
                    own.forEach { collect($0.value) }
                }
            }
        }
        collect(root)
        return names
    }

    /// The names of all members anywhere in a value.
    static func names(in value: JSONValue) -> Set<String> {
        switch value.content {
        case .object(let members):
            members.reduce(into: []) { $0.formUnion(names(in: $1.value).union([$1.key])) }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion(names(in: $1)) }
        default: []
        }
    }
}

private struct Visit {
    let root: JSONValue
    var faults: [String] = []
    var unknown: Set<String> = []

    mutating func check(_ value: JSONValue, _ schema: JSONValue, at path: String) {
        var schema = schema
        if case .string(let reference)? = schema["$ref"]?.content,
            let name = reference.split(separator: "/").last,
            let part = root["$defs"]?[String(name)]
        {
            schema = part
        }
        if let type = schema["type"], !isOf(type, value) {
            faults.append("type at \(path)")
            return
        }
        if let allowed = schema["enum"], case .array(let values) = allowed.content,
            !values.contains(value)
        {
            faults.append("enum at \(path)")
        }
        switch value.content {
        case .object(let members): check(members, schema, at: path)
        case .array(let elements):
            guard let items = schema["items"] else { return }
            for (place, element) in elements.enumerated() {
                check(element, items, at: "\(path)[\(place)]")
            }
        case .number(let literal):
            if let least = number(schema["minimum"]), (Int(literal) ?? .min) < least {
                faults.append("minimum at \(path)")
            }
            if let most = number(schema["maximum"]), (Int(literal) ?? .max) > most {
                faults.append("maximum at \(path)")
            }
        case .string(let text):
            if let least = number(schema["minLength"]), text.count < least {
                faults.append("minLength at \(path)")
            }
        default: break
        }
    }

    private mutating func check(
        _ members: [JSONMember], _ schema: JSONValue, at path: String
    ) {
        let object = JSONValue(.object(members))
        var properties = schema["properties"].map { [$0] } ?? []
        if case .array(let rules)? = schema["allOf"]?.content {
            for rule in rules where rule["if"]?["properties"]?["kind"]?["const"] == object["kind"] {
                properties += [rule["then"]?["properties"]].compactMap(\.self)
            }
        }
        for member in members {
            let inner = path.isEmpty ? member.key : "\(path).\(member.key)"
            let own = properties.compactMap { $0[member.key] }
            if let known = own.first ?? schema["additionalProperties"] {
                check(member.value, known, at: inner)
            } else {
                unknown.insert(member.key)
            }
        }
        guard case .array(let required)? = schema["required"]?.content else { return }
        for case .string(let name) in required.map(\.content) where object[name] == nil {
            faults.append("required \(name) at \(path)")
        }
    }

    private func isOf(_ type: JSONValue, _ value: JSONValue) -> Bool {
        guard case .string(let name) = type.content else { return false }
        if name == "integer", case .number(let literal) = value.content {
            return Int(literal) != nil
        }
        return name == value.kind.rawValue
    }

    private func number(_ value: JSONValue?) -> Int? {
        guard case .number(let literal)? = value?.content else { return nil }
        return Int(literal)
    }
}
