import Workshop

/// Puts a thing's members down in an object.
struct MemberWriter: MemberVisitor {
    private(set) var object = ObjectWriter()

    mutating func identifier<Of>(_ id: ID<Of>) { object.write("id", id.text) }

    mutating func position(_ position: inout OrderKey) { object.write("position", position.text) }

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        if traits.contains(.required) || !text.isEmpty { object.write(key, text) }
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        if traits.contains(.required) || !text.isEmpty { object.write(key, text.json) }
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        write(key, texts.map(\.json), traits)
    }

    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits) {
        write(key, texts.map(\.json), traits)
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits
    ) {
        if let value { object.write(key, value.json) }
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value?, _ traits: MemberTraits
    ) {
        if value != usual { object.write(key, value.json) }
    }

    mutating func values<Value: Spelt>(
        _ key: String, _ values: inout [Value], _ traits: MemberTraits
    ) {
        write(key, values.map(\.json), traits)
    }

    mutating func flag(_ key: String, _ flag: inout Bool, unless usual: Bool) {
        if flag != usual { object.write(key, flag) }
    }

    mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>, _ traits: MemberTraits
    ) {
        object.write(key, number.map(range.clamped))
    }

    mutating func number(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int?
    ) {
        if number != usual { object.write(key, range.clamped(number)) }
    }

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        object.write(key, id?.text)
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        write(key, ids.map { .string($0.text) }, .inline)
    }

    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits
    ) {
        object.write(key, thing?.json)
    }

    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) {
        entries(key, &things)
    }

    mutating func entries<Thing: FileObject>(_ key: String, _ entries: inout [Thing]) {
        write(key, entries.map(\.json), [])
    }

    mutating func prompts(_ key: String, _ prompts: inout [TemplatePrompt]) {
        write(key, prompts.map(\.json), [])
    }

    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {
        write(key, list.all.map(\.json), [])
    }

    mutating func session(_ key: String, _ session: inout Session) {
        object.write(key, session.json)
    }

    mutating func person(_ key: String, _ person: inout NamedPerson?) { thing(key, &person, []) }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        guard let time else { return }
        var inner = ObjectWriter()
        time.write(to: &inner)
        if let home = foreign.members.first(where: { $0.name == key }),
            case .object(let unknown)? = (try? JSONParser.parse(Array(home.json.utf8)))?.content
        {
            for member in unknown where !PlannedTime.keys.contains(member.key) {
                inner.write(member.key, member.value)
            }
        }
        object.write(key, JSONValue(.object(inner.members), layout: .inline))
    }

    mutating func kind(of content: inout RoundContent) { object.write("kind", content.kind.name) }

    mutating func content(_ content: inout RoundContent) { content.describe(to: &self) }

    mutating func foreign(_ members: inout ForeignMembers) {
        guard !members.members.isEmpty else { return }
        object.write(
            unknown: members.members.map { UnknownMember(name: $0.name, text: $0.json) })
    }

    private mutating func write(_ key: String, _ elements: [JSONValue], _ traits: MemberTraits) {
        object.writeUnlessEmpty(
            key, elements, layout: traits.contains(.inline) ? .inline : .block)
    }
}

extension ClosedRange<Int> {
    /// The nearest number that a reader takes: what was recorded must never make a file unreadable.
    fileprivate func clamped(_ number: Int) -> Int {
        Swift.min(Swift.max(number, lowerBound), upperBound)
    }
}
