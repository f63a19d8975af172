import Workshop

extension TemplatePrompt: FileValue {
    /// Reads the languages alone, or `text` with what the prompt gathers beside it.
    static func read(_ reader: ValueReader, in context: ReadingContext) -> TemplatePrompt? {
        guard let object = reader.object() else { return nil }
        guard object.hasMember("text") else {
            return LocalizedText.read(reader, in: context).map { TemplatePrompt($0) }
        }
        let text = object.member("text").flatMap { LocalizedText.read($0, in: context) }
        let gathers = object.optionalMember("gathers").flatMap { Exchange.read($0, in: context) }
        object.reportUnknownMembers()
        return text.map { TemplatePrompt($0, gathers: gathers) }
    }

    var json: JSONValue {
        guard let gathers else { return text.json }
        return .object { object in
            object.write("text", text.json)
            object.write("gathers", gathers.json)
        }
    }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object { schema in
            schema.write("type", "object")
            schema.write(
                "properties",
                .object { properties in
                    properties.write("text", LocalizedText.schema(in: draft))
                    properties.write("gathers", Exchange.schema(in: draft))
                })
            // The languages alone.
            schema.write("additionalProperties", String.schema(in: draft))
        }
    }
}
