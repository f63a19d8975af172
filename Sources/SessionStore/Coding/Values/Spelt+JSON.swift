import Workshop

extension Spelt {
    /// Reads a value; nil, and a problem, when the text is none.
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Self? {
        guard let text = reader.string() else { return nil }
        guard text.utf8.count <= context.longestText else {
            reader.report(.textTooLong(bytes: text.utf8.count, limit: context.longestText))
            return nil
        }
        if let value = Self(spelling: text) { return value }
        reader.report(spellingRule.problem(with: text))
        return nil
    }

    var json: JSONValue { .string(spelling) }
}

extension SpellingRule {
    fileprivate func problem(with text: String) -> ProblemReason {
        let shown = String(text.prefix(64))
        return switch self {
        // Any text is one.
        case .text: .empty
        case .date: .malformed(shown, as: .date)
        case .time: .malformed(shown, as: .time)
        case .clockTime: .malformed(shown, as: .clockTime)
        case .language: .malformed(shown, as: .language)
        case .choice(let known): .unknownValue(text, known: known)
        }
    }

    /// What the schema says of such a text.
    var schema: JSONValue {
        if case .choice(let known) = self {
            return .object { $0.write("enum", .strings(known, layout: .inline)) }
        }
        return .object(layout: .inline) { schema in
            schema.write("type", "string")
            switch self {
            case .text, .choice: break
            case .date: schema.write("format", "date")
            case .time: schema.write("format", "date-time")
            case .clockTime: schema.write("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$")
            case .language: schema.write("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
            }
        }
    }
}

extension LocalizedText {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> LocalizedText? {
        guard let object = reader.object() else { return nil }
        var versions: [Version] = []
        for name in object.names {
            guard let member = object.optionalMember(name),
                let text = String.read(member, in: context)
            else { continue }
            guard let language = LanguageTag(spelling: name) else {
                member.report(.malformed(name, as: .language))
                continue
            }
            versions.append(Version(language: language, text: text))
        }
        return LocalizedText(versions)
    }

    var json: JSONValue {
        .object(layout: versions.count == 1 ? .inline : .block) { object in
            for version in versions { object.write(version.language.text, version.text) }
        }
    }

    static var schema: JSONValue {
        .object { schema in
            schema.write("type", "object")
            schema.write("propertyNames", LanguageTag.spellingRule.schema)
            schema.write("additionalProperties", String.spellingRule.schema)
        }
    }
}

extension TemplatePrompt {
    /// Reads the languages alone, or `text` with what the prompt gathers beside it.
    static func read(_ reader: ValueReader, in context: ReadingContext) -> TemplatePrompt? {
        guard let object = reader.object() else { return nil }
        guard object.hasMember("text") else {
            return LocalizedText.read(reader, in: context).map { TemplatePrompt($0) }
        }
        return TypedPrompt.read(object, in: context).thing.prompt
    }

    var json: JSONValue { gathers == nil ? text.json : TypedPrompt(self).json }

    static var schema: JSONValue {
        .object { schema in
            schema.write("type", "object")
            schema.write(
                "properties",
                .object { properties in
                    properties.write("text", LocalizedText.schema)
                    properties.write("gathers", Exchange.spellingRule.schema)
                })
            // The languages alone.
            schema.write("additionalProperties", String.spellingRule.schema)
        }
    }
}

/// A prompt of a template that says what its answers are.
private struct TypedPrompt: FileObject {
    static let schemaName = "templatePrompt"

    var prompt: TemplatePrompt

    init(_ prompt: TemplatePrompt) { self.prompt = prompt }

    init(blank id: String) { prompt = TemplatePrompt(LocalizedText()) }

    mutating func describe(to members: inout some MemberVisitor) {
        members.words("text", &prompt.text, .required)
        members.value("gathers", &prompt.gathers)
    }
}
