import Workshop

extension FormDraft {
    /// The draft as JSON.
    var json: JSONValue {
        .object { object in
            object.write("purpose", purpose)
            object.write("about", about)
            object.writeUnlessEmpty("detail", detail)
            object.write("focus", focus)
            object.writeUnlessEmpty("fields", fields.map(Self.json(of:)))
        }
    }

    private static func json(of field: Field) -> JSONValue {
        .object { object in
            object.write("name", field.name)
            object.write("text", field.text)
        }
    }

    /// Reads a draft; nil when it is none.
    static func read(_ value: ValueReader) -> FormDraft? {
        guard let object = value.object(), let purpose = object.string("purpose") else {
            return nil
        }
        let fields = object.optionalArray("fields") { field -> Field? in
            guard let field = field.object(), let name = field.string("name"),
                let text = field.string("text")
            else { return nil }
            return Field(name, text)
        }
        return FormDraft(
            purpose, about: object.optionalString("about"),
            detail: object.optionalString("detail") ?? "",
            focus: object.optionalInteger("focus") ?? 0, fields: fields)
    }
}
