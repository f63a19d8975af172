extension ChangeName {
    static let `import` = ChangeName("import")
}

/// What of the notes of a file a session has already.
public struct ImportComparison: Equatable, Sendable {
    /// The places of notes that are new.
    public var new: [Int] = []
    /// The places of notes that are in the session, in the same words.
    public var known: [Int] = []
    /// The places of notes that are in the session in other words, with what they are there.
    public var changed: [(place: Int, contribution: ID<Contribution>)] = []
    /// What came from an earlier state of the file and is no longer in it.
    public var vanished: [ID<Contribution>] = []
    /// Of the places of new notes, those whose names mean other things in the session: they are
    /// counted from the start again in another file of the same kind.
    public var isOtherFile = false

    /// Makes a comparison of nothing.
    public init() {}

    /// Compares what was found.
    public static func == (left: ImportComparison, right: ImportComparison) -> Bool {
        left.new == right.new && left.known == right.known && left.vanished == right.vanished
            && left.changed.map(\.place) == right.changed.map(\.place)
            && left.changed.map(\.contribution) == right.changed.map(\.contribution)
    }
}

extension Session {
    /// The round that notes from elsewhere go to: the one at hand where its notes are sorted, else the
    /// first whose are.
    public var roundForNotes: ID<Round>? {
        if let round, round.goesToSorting { return round.id }
        return agenda.first(where: \.goesToSorting)?.id
    }

    /// Compares the notes of a file with what the round holds: by what their tool calls them, where it
    /// calls them anything, else by their words.
    ///
    /// - Parameter source: what files of that kind are called; notes of other kinds are not looked at for
    ///   what vanished.
    public func comparing(
        _ notes: [IncomingNote], from source: String, in round: ID<Round>
    ) -> ImportComparison {
        let there = contributions(of: round)
        var byKey: [String: Contribution] = [:]
        var byText: [String: Contribution] = [:]
        for contribution in there {
            if let name = contribution.importedAs, name.hasPrefix("\(source)#") {
                byKey[name] = contribution
            }
            guard !contribution.isStruck else { continue }
            for text in [contribution.text, contribution.firstText ?? ""] where !text.isEmpty {
                byText[text] = byText[text] ?? contribution
            }
        }
        let actions = Set(self.actions.map(\.text))
        var comparison = ImportComparison()
        var found: Set<ID<Contribution>> = []
        var others = 0
        for (place, note) in notes.enumerated() {
            if note.isAction {
                if actions.contains(note.text) {
                    comparison.known.append(place)
                } else {
                    comparison.new.append(place)
                }
            } else if !note.key.isEmpty, let known = byKey["\(source)#\(note.key)"] {
                found.insert(known.id)
                // What was struck does not come back, and what was amended here is not undone there.
                let isSame =
                    known.isStruck || known.text == note.text || known.firstText == note.text
                if isSame {
                    comparison.known.append(place)
                } else {
                    comparison.changed.append((place, known.id))
                    if !known.text.sharesWords(with: note.text) { others += 1 }
                }
            } else if let known = byText[note.text] {
                found.insert(known.id)
                comparison.known.append(place)
            } else {
                comparison.new.append(place)
            }
        }
        if others * 2 > comparison.changed.count + comparison.known.count, others > 1 {
            comparison.new = (comparison.new + comparison.changed.map(\.place)).sorted()
            comparison.changed = []
            comparison.isOtherFile = true
            return comparison
        }
        for contribution in there
        where contribution.importedAs?.hasPrefix("\(source)#") ?? false && !contribution.isStruck
            && !found.contains(contribution.id)
        {
            comparison.vanished.append(contribution.id)
        }
        return comparison
    }

    /// Brings notes in that were taken elsewhere, in their order: themes, prompts and authors that are not
    /// there yet are made; authors only where the session keeps them.
    ///
    /// - Parameters:
    ///   - source: what files of that kind are called.
    ///   - amendments: contributions whose words the file has changed since, with the new ones.
    /// - Throws: ``ChangeError`` `noRound`, `nothingChanges`.
    public func importing(
        _ notes: [IncomingNote], from source: String, in round: ID<Round>,
        amending amendments: [(ID<Contribution>, String)] = [], entropy: inout Entropy,
        at now: Moment
    ) throws(ChangeError) -> Change {
        guard let found = agenda[round] else { throw .noRound }
        var draft = ChangeDraft(self, at: now)
        var made = ImportedThings(self, round: found)
        var time = timeForNext(at: now)
        for note in notes where !note.text.isBlank {
            if note.isAction {
                let action = Action(
                    id: ID(from: &entropy), text: note.text, isDone: note.isDone, round: round,
                    recordedAt: time)
                draft[action.id] = action
            } else {
                let theme = made.theme(note.theme, in: &draft, &entropy)
                var contribution = Contribution(
                    id: ID(from: &entropy), text: note.text,
                    language: note.language == facts.language ? nil : note.language,
                    author: made.author(note.author, in: &draft, &entropy), round: round,
                    prompt: made.prompt(note.prompt, &entropy),
                    recordedAt: note.writtenAt ?? time, theme: theme,
                    sortedAt: theme == nil ? nil : now)
                contribution.importedAs = "\(source)#\(note.key)"
                draft[contribution.id] = contribution
            }
            time = time.adding(milliseconds: 1)
        }
        if made.round != found { draft[round] = made.round }
        for (id, text) in amendments {
            guard var contribution = draft[id], !contribution.isStruck else { continue }
            contribution.amend(to: text)
            draft[id] = contribution
        }
        return try draft.change(.import)
    }
}

/// What notes hang on, found in the session or made once.
private struct ImportedThings {
    private let language: LanguageTag
    private let keepsAuthors: Bool
    private var themes: [String: ID<Theme>] = [:]
    private var lastTheme: OrderKey?
    private var people: [String: ID<Participant>] = [:]
    private var lastPerson: OrderKey?
    private var prompts: [String: ID<Prompt>] = [:]
    private(set) var round: Round

    init(_ session: Session, round: Round) {
        self.round = round
        language = session.facts.language
        keepsAuthors = session.facts.attribution != .none
        for theme in session.themes {
            themes[theme.name.folded] = themes[theme.name.folded] ?? theme.id
        }
        lastTheme = session.themes.last?.position
        for person in session.participants where !person.name.isEmpty {
            people[person.name.folded] = people[person.name.folded] ?? person.id
        }
        lastPerson = session.participants.last?.position
        for prompt in round.prompts {
            for version in prompt.text.versions { prompts[version.text.folded] = prompt.id }
        }
    }

    mutating func theme(
        _ name: String, in draft: inout ChangeDraft, _ entropy: inout Entropy
    ) -> ID<Theme>? {
        guard !name.isEmpty else { return nil }
        if let known = themes[name.folded] { return known }
        let position = OrderKey(after: lastTheme, before: nil)
        let theme = Theme(id: ID(from: &entropy), position: position, name: name)
        lastTheme = position
        themes[name.folded] = theme.id
        draft[theme.id] = theme
        return theme.id
    }

    mutating func author(
        _ name: String, in draft: inout ChangeDraft, _ entropy: inout Entropy
    ) -> ID<Participant>? {
        guard keepsAuthors, !name.isEmpty else { return nil }
        if let known = people[name.folded] { return known }
        let position = OrderKey(after: lastPerson, before: nil)
        let person = Participant(id: ID(from: &entropy), position: position, name: name)
        lastPerson = position
        people[name.folded] = person.id
        draft[person.id] = person
        return person.id
    }

    mutating func prompt(_ text: String, _ entropy: inout Entropy) -> ID<Prompt>? {
        guard !text.isEmpty else { return nil }
        if let known = prompts[text.folded] { return known }
        let prompt = Prompt(id: ID(from: &entropy), text: LocalizedText(text, in: language))
        prompts[text.folded] = prompt.id
        round.prompts.append(prompt)
        return prompt.id
    }
}

extension String {
    /// Whether two texts have a good part of their longer words in common.
    fileprivate func sharesWords(with other: String) -> Bool {
        func words(_ text: String) -> Set<Substring> {
            Set(text.folded.split { !$0.isLetter }.filter { $0.count > 3 })
        }
        let (one, two) = (words(self), words(other))
        return one.isEmpty || two.isEmpty
            || one.intersection(two).count * 3 >= min(one.count, two.count)
    }
}
