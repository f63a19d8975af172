import Workshop

extension FileObject {
    /// Reads a thing with all its problems; nil, and a problem, when it is no object.
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Self? {
        guard let object = reader.object() else { return nil }
        return read(object, in: context).thing
    }

    /// Reads a thing; the second is what its reader took note of.
    static func read(
        _ object: ObjectReader, in context: ReadingContext
    ) -> (thing: Self, members: MemberReader) {
        var thing = Self(blank: object.text(of: "id") ?? "")
        var members = MemberReader(object: object, context: context)
        thing.describe(to: &members)
        thing.tellNonsense { key, nonsense in
            object.report(nonsense.reason(isThere: object.hasMember(key)), at: key)
        }
        if !members.keepsUnknown { object.reportUnknownMembers() }
        return (thing, members)
    }

    /// The thing as JSON.
    var json: JSONValue {
        var thing = self
        var members = MemberWriter()
        thing.describe(to: &members)
        return JSONValue(
            .object(members.object.members), layout: Self.isInline ? .inline : .block)
    }
}

extension Nonsense {
    fileprivate func reason(isThere: Bool) -> ProblemReason {
        switch self {
        case .empty: isThere ? .empty : .missing
        case .missing: .missing
        case .struckKeepsWords: .struckKeepsWords
        case .cyclicReference(let id): .cyclicReference(id)
        case .unknownReference(let id): .unknownReference(id)
        case .outOfRange(let number, let range): .outOfRange(String(number), range)
        case .unknownValue(let text, let known): .unknownValue(text, known: known)
        }
    }
}

extension ObjectReader {
    /// Tells members that nobody asked for.
    ///
    /// A template is written by people, and a name misspelt would be left out without a word.
    /// Editors find the schema by `$schema`.
    fileprivate func reportUnknownMembers() {
        for member in unknownMembers() where member.name != "$schema" {
            report(.unknownMember, at: member.name)
        }
    }
}
