/// Puts seats in the place of names that may not be told, in every text but those that are asked about one
/// by one and those that say who somebody is.
struct NameVeil: MemberWalker {
    private let names: UnpermittedNames
    private let seat: (Int?) -> String
    /// Whether something of the thing at hand was changed.
    private var hasChanged = false

    init(_ names: UnpermittedNames, _ seat: @escaping (Int?) -> String) {
        self.names = names
        self.seat = seat
    }

    private mutating func veil(_ text: inout String) {
        // An address stays as it is, or leads nowhere.
        guard !text.contains("://"), !names.mentions(in: text).isEmpty else { return }
        text = names.veiled(text, seat)
        hasChanged = true
    }

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        if !traits.contains(.personal) { veil(&text) }
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        guard text.versions.contains(where: { !names.mentions(in: $0.text).isEmpty }) else {
            return
        }
        text = LocalizedText(
            text.versions.map { version in
                var words = version.text
                veil(&words)
                return .init(language: version.language, text: words)
            })
    }

    mutating func labels(_ key: String, _ texts: inout [String], _ traits: MemberTraits) {
        guard !traits.contains(.personal) else { return }
        for place in texts.indices { veil(&texts[place]) }
    }

    mutating func labels(_ key: String, _ texts: inout [LocalizedText], _ traits: MemberTraits) {
        for place in texts.indices { words(key, &texts[place], traits) }
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        guard var words = time?.words else { return }
        veil(&words)
        time = .words(words)
    }

    mutating func person(_ key: String, _ person: inout NamedPerson?) {}

    mutating func list<Element: Listed>(_ key: String, _ list: inout KeyedList<Element>) {
        // Who is here; what is asked about; what neither the room nor a page shows.
        let isLeft =
            Element.self == Participant.self || Element.self == Contribution.self
            || Element.self == PrivateNote.self || Element.self == TextConflict.self
        guard !isLeft else { return }
        for element in list.all {
            var element = element
            hasChanged = false
            element.describe(to: &self)
            if hasChanged { list[element.id] = element }
        }
    }
}
