import Workshop

/// The JSON Schemas of the files, made from what readers and writers go by.
public enum FileSchema {
    /// The schema of session files as JSON text.
    public static var session: [UInt8] {
        schema(of: Session.self, title: "A session of a workshop, as atelier keeps it")
    }

    /// The schema of template files as JSON text.
    public static var template: [UInt8] {
        schema(of: Template.self, title: "A template that an agenda of atelier is made from")
    }

    /// The schema of gathering files as JSON text.
    public static var gathering: [UInt8] {
        schema(of: Gathering.self, title: "A gathering of sessions, as atelier keeps it")
    }

    private static func schema<Root: FileObject>(of type: Root.Type, title: String) -> [UInt8] {
        let draft = SchemaDraft()
        let root = draft.object(Root.self)
        return JSONWriter.file(
            .object { schema in
                schema.write("$schema", "https://json-schema.org/draft/2020-12/schema")
                schema.write("title", title)
                for key in ["type", "properties", "required"] { schema.write(key, root[key]) }
                schema.write("$defs", draft.parts)
            })
    }
}
