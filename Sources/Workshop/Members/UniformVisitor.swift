/// A visitor to which all members are alike.
protocol UniformVisitor: MemberVisitor {
    /// A member, whatever it is; not the identifier and the kind, which tell things apart.
    mutating func member<Value>(_ key: String, _ value: inout Value)
}

extension UniformVisitor {
    mutating func identifier<Of>(_ id: ID<Of>) {}
    mutating func position(_ position: inout OrderKey) { member("position", &position) }
    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        member(key, &text)
    }
    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        member(key, &text)
    }
    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        member(key, &texts)
    }
    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits) {
        member(key, &texts)
    }
    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits
    ) { member(key, &value) }
    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value?, _ traits: MemberTraits
    ) { member(key, &value) }
    mutating func values<Value: Spelt>(
        _ key: String, _ values: inout [Value], _ traits: MemberTraits
    ) { member(key, &values) }
    mutating func flag(_ key: String, _ flag: inout Bool, unless usual: Bool) {
        member(key, &flag)
    }
    mutating func number(
        _ key: String, _ number: inout Int?, in range: ClosedRange<Int>, _ traits: MemberTraits
    ) { member(key, &number) }
    mutating func number(
        _ key: String, _ number: inout Int, in range: ClosedRange<Int>, unless usual: Int?
    ) { member(key, &number) }
    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) { member(key, &id) }
    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        member(key, &ids)
    }
    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits
    ) { member(key, &thing) }
    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) { member(key, &things) }
    mutating func entries<Thing: FileObject>(_ key: String, _ entries: inout [Thing]) {
        member(key, &entries)
    }
    mutating func prompts(_ key: String, _ prompts: inout [TemplatePrompt]) {
        member(key, &prompts)
    }
    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {
        member(key, &list)
    }
    mutating func session(_ key: String, _ session: inout Session) { member(key, &session) }
    mutating func person(_ key: String, _ person: inout NamedPerson?) { member(key, &person) }
    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) { member(key, &time) }
    mutating func kind(of content: inout RoundContent) {}
    mutating func content(_ content: inout RoundContent) { member("content", &content) }
    mutating func foreign(_ members: inout ForeignMembers) { member("foreign", &members) }
}
