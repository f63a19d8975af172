extension JSONValue {
    /// The value `null`.
    public static let null = JSONValue(.null)

    /// A text.
    public static func string(_ text: String) -> JSONValue { JSONValue(.string(text)) }

    /// A whole number.
    public static func integer(_ number: Int) -> JSONValue { JSONValue(.number(String(number))) }

    /// True or false.
    public static func boolean(_ truth: Bool) -> JSONValue { JSONValue(.boolean(truth)) }

    /// A list of values.
    public static func array(_ elements: [JSONValue], layout: JSONLayout = .block) -> JSONValue {
        JSONValue(.array(elements), layout: layout)
    }

    /// A list of texts.
    public static func strings(_ texts: [String], layout: JSONLayout = .block) -> JSONValue {
        .array(texts.map(JSONValue.string), layout: layout)
    }

    /// An object whose members `write` puts down in order.
    public static func object(
        layout: JSONLayout = .block, _ write: (inout ObjectWriter) -> Void
    ) -> JSONValue {
        var writer = ObjectWriter()
        write(&writer)
        return JSONValue(.object(writer.members), layout: layout)
    }

    /// The member of that name, compared byte for byte; nil where there is none or this is no object.
    public subscript(_ key: String) -> JSONValue? {
        guard case .object(let members) = content else { return nil }
        return members.first { $0.key.hasSameBytes(as: key) }?.value
    }
}
