import Workshop

/// A thing that a file holds as an object with members.
protocol MemberDescribed: FileValue {
    /// What the schema calls it.
    static var schemaName: String { get }
    /// How its object is laid out.
    static var layout: JSONLayout { get }
    /// A thing of which nothing is known yet but its identifier, where it has one; `object` is nil
    /// for a schema.
    static func blank(for object: ObjectReader?, in context: ReadingContext) -> Self
    /// Tells `members` all there is, in the order of the file.
    mutating func describe(to members: inout some MemberVisitor)
    /// Tells problems of sense that the members alone do not show.
    func check(_ object: ObjectReader, in context: ReadingContext)
}

extension MemberDescribed {
    static var layout: JSONLayout { .block }

    func check(_ object: ObjectReader, in context: ReadingContext) {}

    static func read(_ reader: ValueReader, in context: ReadingContext) -> Self? {
        guard let object = reader.object() else { return nil }
        var thing = blank(for: object, in: context)
        var members = MemberReader(object: object, context: context)
        thing.describe(to: &members)
        thing.check(object, in: context)
        return thing
    }

    var json: JSONValue {
        var thing = self
        var members = MemberWriter()
        thing.describe(to: &members)
        return JSONValue(.object(members.object.members), layout: Self.layout)
    }

    static func schema(in draft: SchemaDraft) -> JSONValue {
        draft.reference(to: Self.self)
    }
}

/// A thing with a place in an order.
protocol Placed: MemberDescribed {
    var position: OrderKey { get set }
}

extension OrderKey {
    /// Stands for a place that is still to be given.
    static let unplaced = OrderKey(after: nil, before: nil)
}

extension ObjectReader {
    /// The object's own identifier; empty, and a problem, when it has none that is well formed.
    func identifier<Of>(_ type: Of.Type = Of.self) -> ID<Of> {
        guard let member = member("id") else { return ID("") }
        return ID.read(member) ?? ID("")
    }
}
