/// All texts of a thing, to the byte.
struct Letters: MemberWalker, Equatable {
    private var bytes: [UInt8] = []

    init<Thing: Described>(of thing: Thing) {
        var thing = thing
        thing.describe(to: &self)
    }

    private mutating func add(_ text: String) {
        bytes += text.utf8
        // A byte that no text holds keeps them apart.
        bytes.append(0xFF)
    }

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) { add(text) }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        for version in text.versions { add(version.text) }
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        for text in texts { add(text) }
    }

    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits) {
        for version in texts.flatMap(\.versions) { add(version.text) }
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits
    ) {
        if let text = value as? String { add(text) }
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value, unless usual: Value?, _ traits: MemberTraits
    ) {
        if let text = value as? String { add(text) }
    }

    mutating func values<Value: Spelt>(
        _ key: String, _ values: inout [Value], _ traits: MemberTraits
    ) {
        for value in values { add(value.spelling) }
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        if let words = time?.words { add(words) }
    }

    mutating func foreign(_ members: inout ForeignMembers) {
        for member in members.members {
            add(member.name)
            add(member.json)
        }
    }
}

/// Asks a thing for its place in an order, or gives it one.
private struct PlaceGiver: MemberWalker {
    let given: OrderKey?
    var position: OrderKey?

    mutating func position(_ position: inout OrderKey) {
        if let given { position = given }
        self.position = position
    }
}

extension Described {
    /// Takes the place, unless it is nil, and answers the one it has then; nil where it has none.
    package mutating func positionGiven(_ position: OrderKey?) -> OrderKey? {
        var giver = PlaceGiver(given: position)
        describe(to: &giver)
        return giver.position
    }
}
