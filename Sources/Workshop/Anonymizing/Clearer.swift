/// Takes out what is personal, and what this version does not know, everywhere.
struct Clearer: MemberWalker {
    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        if traits.contains(.personal) { text = "" }
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        if traits.contains(.personal) { texts = [] }
    }

    mutating func value<Value: Spelt>(
        _ key: String, _ value: inout Value?, _ traits: MemberTraits
    ) {
        if traits.contains(.personal) { value = nil }
    }

    mutating func reference<Of>(
        _ key: String, _ id: inout ID<Of>?, in list: ReferredList, _ traits: MemberTraits
    ) {
        if Of.self == Participant.self { id = nil }
    }

    mutating func references<Of: Referable>(_ key: String, _ ids: inout [ID<Of>]) {
        if Of.self == Participant.self { ids = [] }
    }

    mutating func thing<Thing: FileObject>(
        _ key: String, _ thing: inout Thing?, _ traits: MemberTraits
    ) {
        if traits.contains(.personal) { thing = nil }
        thing?.describe(to: &self)
    }

    mutating func things<Thing: Keyed>(
        _ key: String, _ things: inout [Thing], _ traits: MemberTraits
    ) {
        if traits.contains(.personal) { things = [] }
        for index in things.indices { things[index].describe(to: &self) }
    }

    mutating func person(_ key: String, _ person: inout NamedPerson?) { person = nil }

    mutating func foreign(_ members: inout ForeignMembers) { members = .none }
}

/// Changes every text that people wrote; the path says which one it is.
struct Rewriter: MemberWalker {
    private let change: (String, String) -> String
    private var path: [String] = []

    init(_ change: @escaping (String, String) -> String) { self.change = change }

    private func changed(_ text: String, _ steps: String...) -> String {
        text.isEmpty ? text : change((path + steps).joined(separator: "/"), text)
    }

    mutating func enter(_ key: String, _ name: String?) {
        path.append(name.map { "\(key)/\($0)" } ?? key)
    }

    mutating func leave() { path.removeLast() }

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        text = changed(text, key)
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        text = LocalizedText(
            text.versions.map { version in
                .init(
                    language: version.language,
                    text: changed(version.text, key, version.language.text))
            })
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        texts = texts.enumerated().map { changed($1, key, String($0)) }
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        if let words = time?.words { time = .words(changed(words, key)) }
    }
}
