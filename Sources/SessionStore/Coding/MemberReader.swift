import Workshop

/// Fills a thing's members in from an object of a file.
struct MemberReader: MemberVisitor {
    let object: ObjectReader
    let context: ReadingContext

    mutating func identifier<Of>(_ id: ID<Of>) {}

    mutating func position(_ position: inout OrderKey) {
        guard let member = object.optionalMember("position") else {
            context.lacksPosition = true
            return
        }
        if let read = OrderKey.read(member, in: context) { position = read }
    }

    mutating func required<Value: FileValue>(_ key: String, _ value: inout Value) {
        guard let member = object.member(key) else { return }
        if let read = Value.read(member, in: context) { value = read }
    }

    mutating func optional<Value: FileValue>(_ key: String, _ value: inout Value?) {
        guard let member = object.optionalMember(key) else { return }
        value = Value.read(member, in: context)
    }

    mutating func usual<Value: FileValue & Equatable>(
        _ key: String, _ value: inout Value, unless usual: Value
    ) {
        guard let member = object.optionalMember(key) else { return }
        if let read = Value.read(member, in: context) { value = read }
    }

    mutating func list<Value: FileValue>(
        _ key: String, _ values: inout [Value], layout: JSONLayout
    ) {
        var known: Set<String> = []
        values = object.optionalArray(key) { element in
            checkIdentifier(of: element, as: Value.self, among: &known)
            return Value.read(element, in: context)
        }
    }

    mutating func placed<Value: Placed>(_ key: String, _ values: inout [Value]) {
        var lacking: [Int] = []
        var read: [Value] = []
        var known: Set<String> = []
        for value in object.optionalArray(key, { $0 }) {
            checkIdentifier(of: value, as: Value.self, among: &known)
            context.lacksPosition = false
            guard let thing = Value.read(value, in: context) else { continue }
            if context.lacksPosition { lacking.append(read.count) }
            read.append(thing)
        }
        place(lacking, of: &read)
        values = read
    }

    /// Tells an identifier that another element of the same list bears.
    private func checkIdentifier<Value: FileValue>(
        of element: ValueReader, as type: Value.Type, among known: inout Set<String>
    ) {
        guard Value.bearsIdentifier, case .string(let id)? = element.value["id"]?.content,
            !known.insert(id).inserted
        else { return }
        element.object()?.report(.duplicateIdentifier(id), at: "id")
    }

    /// Gives places to those that lack one, between those before and after them in the file.
    private func place<Value: Placed>(_ lacking: [Int], of things: inout [Value]) {
        guard !lacking.isEmpty else { return }
        var next: [OrderKey?] = Array(repeating: nil, count: things.count)
        var isLacking = Array(repeating: false, count: things.count)
        for place in lacking { isLacking[place] = true }
        var known: OrderKey?
        for place in things.indices.reversed() {
            next[place] = known
            if !isLacking[place] { known = things[place].position }
        }
        for place in lacking {
            let before = place > 0 ? things[place - 1].position : nil
            things[place].position = OrderKey(after: before, before: next[place])
        }
    }

    mutating func required(_ key: String, _ number: inout Int, in range: ClosedRange<Int>) {
        if let read = object.integer(key, in: range) { number = read }
    }

    mutating func optional(_ key: String, _ number: inout Int?, in range: ClosedRange<Int>) {
        number = object.optionalInteger(key, in: range)
    }

    mutating func usual(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int
    ) {
        if let read = object.optionalInteger(key, in: range) { number = read }
    }

    mutating func reference<Of: Referable>(_ key: String, _ id: inout ID<Of>?) {
        guard let member = object.optionalMember(key) else { return }
        id = context.reference(member)
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        ids = object.optionalArray(key) { context.reference($0) }
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        guard let member = object.optionalMember(key), let inner = member.object() else { return }
        time = PlannedTime.read(inner, in: context)
        let unknown = inner.unknownMembers()
        guard !unknown.isEmpty else { return }
        var home = ObjectWriter()
        home.write(unknown: unknown)
        let json = JSONWriter.compact(JSONValue(.object(home.members)))
        foreign.members.append(.init(name: key, json: String(decoding: json, as: UTF8.self)))
    }

    mutating func kind(_ kind: RoundKind) {}

    mutating func content(_ content: inout RoundContent) { content.describe(to: &self) }

    mutating func foreign(_ members: inout ForeignMembers) {
        let unknown = object.unknownMembers()
        guard !unknown.isEmpty else { return }
        members.members += unknown.map { .init(name: $0.name, json: $0.text) }
    }
}
