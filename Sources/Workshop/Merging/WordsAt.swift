/// Finds the words at a place of a thing, and may set them.
struct WordsAt: MemberWalker {
    private let place: TextConflict.Place
    private let text: String?
    /// The part that is being gone through.
    private var part: String?
    /// Whether there is the part; what is no part is always there.
    private var hasPart: Bool
    /// Whether there is nobody and no time at the place.
    private var isEmpty = false

    /// Whether the thing still has a text there; members of later versions count as there.
    var isThere: Bool { hasPart && !isEmpty }

    /// - Parameter text: the words to be set; nil to leave them.
    init(_ place: TextConflict.Place, setting text: String? = nil) {
        self.place = place
        self.text = text
        hasPart = place.part == nil
    }

    private func isAt(_ key: String) -> Bool { part == place.part && key == place.field }

    mutating func enter(_ key: String, _ name: String?) {
        part = name ?? key
        if part == place.part { hasPart = true }
    }

    mutating func leave() { part = nil }

    mutating func words(_ key: String, _ text: inout String, _ traits: MemberTraits) {
        if isAt(key), let new = self.text { text = new }
    }

    mutating func words(_ key: String, _ text: inout LocalizedText, _ traits: MemberTraits) {
        if isAt(key), let new = self.text, let language = place.language { text[language] = new }
    }

    mutating func person(_ key: String, _ person: inout NamedPerson?) {
        guard isAt(key) else { return }
        isEmpty = person == nil
        if let text { person?.rename(text) }
    }

    mutating func planned(
        _ key: String, _ time: inout PlannedTime?, foreign: inout ForeignMembers
    ) {
        guard isAt(key) else { return }
        isEmpty = time?.words == nil
        if let text { time = .words(text) }
    }
}

extension Session {
    /// Whether something in the session still has the text that stands at a place.
    func holds(_ place: TextConflict.Place) -> Bool {
        var words = WordsAt(place)
        if place.kind == .session {
            var facts = facts
            facts.describe(to: &words)
            return words.isThere
        }
        var finding = FindingPlace(session: self, place: place)
        finding.visitLists()
        return finding.isThere
    }
}

/// Whether the list that a place names has the thing and the text.
private struct FindingPlace: ListVisitor {
    let session: Session
    let place: TextConflict.Place
    var isThere = false

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        guard Element.conflictKind == place.kind,
            var element = session[Element.self][ID(place.entity)], !element.isIrrevocable
        else { return }
        var words = WordsAt(place)
        element.describe(to: &words)
        isThere = words.isThere
    }
}

extension ChangeDraft {
    /// Sets the words at a place; where that is gone, nothing is left to set.
    mutating func settle(_ place: TextConflict.Place, to text: String) {
        if place.kind == .session {
            var words = WordsAt(place, setting: text)
            facts.describe(to: &words)
        } else {
            var setting = SettingWords(draft: self, place: place, text: text)
            setting.visitLists()
            self = setting.draft
        }
    }
}

/// Sets the words at a place of the list that it names.
private struct SettingWords: ListVisitor {
    var draft: ChangeDraft
    let place: TextConflict.Place
    let text: String

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        let id = ID<Element>(place.entity)
        guard Element.conflictKind == place.kind, var element = draft[id] else { return }
        var words = WordsAt(place, setting: text)
        element.describe(to: &words)
        draft[id] = element
    }
}
