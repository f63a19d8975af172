import Workshop

/// Fills a thing's members in from an object of a file.
struct MemberReader: MemberVisitor {
    let object: ObjectReader
    let context: ReadingContext
    /// The thing's own identifier, once it has told that it has one.
    private(set) var identifier: String?
    /// Whether the thing should have a place in an order, and has none.
    private(set) var lacksPosition = false
    /// Whether the thing has a home for members that this version does not know.
    private(set) var keepsUnknown = false
    /// The contribution that is being read.
    private var contribution: String?

    init(object: ObjectReader, context: ReadingContext) {
        self.object = object
        self.context = context
    }

    mutating func identifier<Of>(_ id: ID<Of>) {
        let known: ID<Of>? = object.member("id").flatMap { ID.read($0) }
        identifier = known?.text
        if Of.self == Round.self { context.round = known?.text }
        if Of.self == Contribution.self {
            contribution = known?.text
            context.round = nil
        }
    }

    mutating func position(_ position: inout OrderKey) {
        guard let member = object.optionalMember("position") else {
            lacksPosition = true
            return
        }
        if let read = OrderKey.read(member) { position = read }
    }

    // MARK: - Texts and values

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        if let read = member(key, traits).flatMap({ String.read($0, in: context) }) { text = read }
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        let member = member(key, traits)
        if let read = member.flatMap({ LocalizedText.read($0, in: context) }) { text = read }
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        texts = object.optionalArray(key) { String.read($0, in: context) }
    }

    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits) {
        texts = object.optionalArray(key) { LocalizedText.read($0, in: context) }
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits
    ) {
        value = object.optionalMember(key).flatMap { Value.read($0, in: context) }
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value?, _ traits: MemberTraits
    ) {
        let member = member(key, usual == nil ? .required : [])
        value = member.flatMap { Value.read($0, in: context) } ?? usual ?? value
    }

    mutating func values<Value: Spelt>(
        _ key: String, _ values: inout [Value], _ traits: MemberTraits
    ) {
        values = object.optionalArray(key) { Value.read($0, in: context) }
    }

    mutating func flag(_ key: String, _ flag: inout Bool, unless usual: Bool) {
        flag = object.optionalBoolean(key) ?? usual
    }

    mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>, _ traits: MemberTraits
    ) {
        number = object.optionalInteger(key, in: range)
    }

    mutating func number(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int?
    ) {
        let member = member(key, usual == nil ? .required : [])
        number = member?.integer(in: range) ?? usual ?? number
    }

    private func member(_ key: String, _ traits: MemberTraits) -> ValueReader? {
        traits.contains(.required) ? object.member(key) : object.optionalMember(key)
    }

    // MARK: - References

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        guard let member = member(key, traits) else { return }
        id = context.reference(member, in: list)
        guard let id else { return }
        if Of.self == Round.self, contribution != nil { context.round = id.text }
        // Notes that were merged into each other hide nothing: only one step of that counts.
        if Of.self == Contribution.self, key == "copyOf", let contribution {
            context.noteCopy(contribution, of: id.text, at: member)
        }
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        ids = object.optionalArray(key) { context.reference($0, in: Of.referred) }
    }

    mutating func former<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        references(key, &ids)
    }

    // MARK: - Things

    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits
    ) {
        thing = member(key, traits).flatMap { Thing.read($0, in: context) }
    }

    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) {
        entries(key, &things)
    }

    mutating func entries<Thing: FileObject>(_ key: String, _ entries: inout [Thing]) {
        entries = readList(key).map { $0.thing }
    }

    mutating func prompts(_ key: String, _ prompts: inout [TemplatePrompt]) {
        prompts = object.optionalArray(key) { TemplatePrompt.read($0, in: context) }
    }

    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {
        var read: [(thing: Element, members: MemberReader)] = readList(key)
        place(&read)
        list = KeyedList(read.map { $0.thing })
    }

    /// The things of a list; tells an identifier that another one of them bears.
    private func readList<Thing: FileObject>(
        _ key: String
    ) -> [(thing: Thing, members: MemberReader)] {
        var known: Set<String> = []
        return object.optionalArray(key) { element in
            guard let object = element.object() else { return nil }
            let read = Thing.read(object, in: context)
            if let identifier = read.members.identifier, !known.insert(identifier).inserted {
                object.report(.duplicateIdentifier(identifier), at: "id")
            }
            return read
        }
    }

    /// Gives places to those that lack one, between those before and after them in the file.
    private func place<Element: Listed>(_ list: inout [(thing: Element, members: MemberReader)]) {
        // By index: going through a list of any kind is looked up by the runtime for each kind.
        var isComplete = true
        for index in list.indices where list[index].members.lacksPosition { isComplete = false }
        guard !isComplete else { return }
        var next: [OrderKey?] = Array(repeating: nil, count: list.count)
        var known: OrderKey?
        for index in list.indices.reversed() {
            next[index] = known
            if !list[index].members.lacksPosition { known = list[index].thing.positionGiven(nil) }
        }
        var before: OrderKey?
        for index in list.indices {
            let isLacking = list[index].members.lacksPosition
            before = list[index].thing.positionGiven(
                isLacking ? OrderKey(after: before, before: next[index]) : nil)
        }
    }

    mutating func session(_ key: String, _ session: inout Session) {
        if let read = object.member(key).flatMap({ SessionReader.session($0) }) { session = read }
    }

    mutating func person(_ key: String, _ person: inout NamedPerson?) {
        thing(key, &person, [])
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

    mutating func kind(of content: inout RoundContent) {
        let name = object.member("kind").flatMap { String.read($0, in: context) }
        content = RoundContent(blank: name ?? "")
    }

    mutating func content(_ content: inout RoundContent) { content.describe(to: &self) }

    mutating func foreign(_ members: inout ForeignMembers) {
        keepsUnknown = true
        let unknown = object.unknownMembers()
        guard !unknown.isEmpty else { return }
        members.members += unknown.map { .init(name: $0.name, json: $0.text) }
    }
}
