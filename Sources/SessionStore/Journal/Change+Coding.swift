import Workshop

extension Change {
    /// The change with everything that it replaces, and nothing else of the session.
    var json: JSONValue {
        .object { object in
            object.write("name", name.text)
            object.write("at", at.json)
            object.write("facts", facts?.json(\.json))
            var writing = WritingLists(change: self, object: object)
            writing.visitLists()
            object = writing.object
        }
    }

    /// Reads a change; nil when anything is wrong with it.
    ///
    /// What it refers to is not in it, so references are taken as they are.
    static func read(_ value: JSONValue) -> Change? {
        let problems = ProblemList()
        let context = ReadingContext(trustsReferences: true)
        guard let object = ValueReader(value, problems: problems).object(),
            let name = object.string("name"),
            let at = object.member("at").flatMap({ Moment.read($0, in: context) })
        else { return nil }
        var change = Change(name: ChangeName(name), at: at)
        change.facts = object.optionalMember("facts").flatMap { facts in
            Replacement.read(facts) { SessionFacts.read($0, in: context) }
        }
        var reading = ReadingLists(change: change, object: object, context: context)
        reading.visitLists()
        change = reading.change
        return problems.isEmpty && object.unknownMembers().isEmpty ? change : nil
    }

    /// The contributions that it strikes.
    var struck: Set<ID<Contribution>> {
        Set(contributions.compactMap(\.after).filter(\.isStruck).map(\.id))
    }
}

/// Writes what a change replaces in each list.
private struct WritingLists: ListVisitor {
    let change: Change
    var object: ObjectWriter

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        object.writeUnlessEmpty(
            Element.listName, change[Element.self].map { $0.json(\.json) })
    }
}

/// Reads what a change replaces in each list.
private struct ReadingLists: ListVisitor {
    var change: Change
    let object: ObjectReader
    let context: ReadingContext

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        let context = context
        change[Element.self] = object.optionalArray(Element.listName) { element in
            Replacement.read(element) { Element.read($0, in: context) }
        }
    }
}
