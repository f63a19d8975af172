import Workshop

extension CopyOrigin: MemberDescribed {
    static var schemaName: String { "copiedFrom" }

    static func blank(for object: ObjectReader?, in context: ReadingContext) -> CopyOrigin {
        CopyOrigin(
            at: Moment(milliseconds: 0),
            base: Session(SessionFacts(id: ID(""), title: "", language: LanguageTag(""))))
    }

    mutating func describe(to members: inout some MemberVisitor) {
        members.required("at", &at)
        members.required("base", &base)
    }
}

/// A session inside another file: what it refers to stands in itself.
extension Session: FileValue {
    static func read(_ reader: ValueReader, in context: ReadingContext) -> Session? {
        let own = ReadingContext(FileIdentifiers(root: reader.value))
        let document = SessionDocument.read(reader, in: own)
        own.reportCircles()
        return document?.session
    }

    var json: JSONValue { SessionDocument(self).json }

    static func schema(in draft: SchemaDraft) -> JSONValue { SessionDocument.schema(in: draft) }
}
