/// A visitor that goes through everything in a thing, whatever it is in, and minds only some kinds of
/// member.
protocol MemberWalker: UniformVisitor {
    /// Goes into a part of the thing at hand: the member that holds it and, in a list, what tells it
    /// apart.
    mutating func enter(_ key: String, _ name: String?)
    /// Comes out of it again.
    mutating func leave()
}

extension MemberWalker {
    mutating func enter(_ key: String, _ name: String?) {}
    mutating func leave() {}

    mutating func member<Value>(_ key: String, _ value: inout Value) {}

    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits
    ) {
        enter(key, nil)
        thing?.describe(to: &self)
        leave()
    }

    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) {
        for index in things.indices {
            enter(key, "\(things[index].mergeKey)")
            things[index].describe(to: &self)
            leave()
        }
    }

    mutating func entries<Thing: FileObject>(_ key: String, _ entries: inout [Thing]) {
        for index in entries.indices {
            enter(key, String(index))
            entries[index].describe(to: &self)
            leave()
        }
    }

    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {
        list = KeyedList(
            list.all.map { element in
                var element = element
                enter(key, element.id.text)
                element.describe(to: &self)
                leave()
                return element
            })
    }

    mutating func session(_ key: String, _ session: inout Session) { session.describe(to: &self) }

    mutating func person(_ key: String, _ person: inout NamedPerson?) { thing(key, &person, []) }

    mutating func content(_ content: inout RoundContent) { content.describe(to: &self) }
}
