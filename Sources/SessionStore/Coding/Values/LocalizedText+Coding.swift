import Workshop

extension LocalizedText: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> LocalizedText? {
        guard let object = reader.object() else { return nil }
        var versions: [Version] = []
        for name in object.names {
            guard let member = object.optionalMember(name),
                let text = String.read(member, in: context)
            else { continue }
            let language = LanguageTag(name)
            guard language.isWellFormed else {
                member.report(.malformed(name, as: .language))
                continue
            }
            versions.append(Version(language: language, text: text))
        }
        return LocalizedText(versions)
    }

    static func scan(_ members: inout MemberScanner) -> LocalizedText? {
        var versions: [Version] = []
        let isSound = members.texts { name, text in
            let language = LanguageTag(name)
            // The same language twice is a problem, and telling it is left to others.
            guard language.isWellFormed, !versions.contains(where: { $0.language == language })
            else { return false }
            versions.append(Version(language: language, text: text))
            return true
        }
        return isSound ? LocalizedText(versions) : nil
    }

    var json: JSONValue {
        .object(layout: versions.count == 1 ? .inline : .block) { object in
            for version in versions { object.write(version.language.text, version.text) }
        }
    }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object { schema in
            schema.write("type", "object")
            schema.write("propertyNames", LanguageTag.schema(in: draft))
            schema.write("additionalProperties", String.schema(in: draft))
        }
    }
}

extension LanguageTag: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> LanguageTag? {
        guard let text = reader.string() else { return nil }
        let tag = LanguageTag(text)
        guard tag.isWellFormed else {
            reader.report(.malformed(String(text.prefix(64)), as: .language))
            return nil
        }
        return tag
    }

    static func scan(_ members: inout MemberScanner) -> LanguageTag? {
        let tag = members.text().map { LanguageTag($0) }
        if let tag, tag.isWellFormed { return tag }
        members.giveUp()
        return nil
    }

    var json: JSONValue { .string(text) }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        .object(layout: .inline) { schema in
            schema.write("type", "string")
            schema.write("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
        }
    }
}
