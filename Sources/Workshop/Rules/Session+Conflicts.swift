extension ChangeName {
    static let settle = ChangeName("settle")
    /// What was brought in from the copy of a table, or merged from a file.
    public static let bringIn = ChangeName("bring-in")
}

extension Session {
    /// Settles a conflict: the text reads `text` from now on, whether it is one of the versions or
    /// something new, and the conflict goes.
    public func settling(
        _ id: ID<TextConflict>, to text: String, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let place = conflicts[id]?.place else { throw .unknown }
        let hasWords = text.contains { !$0.isWhitespace }
        var draft = ChangeDraft(self, at: now)
        switch place.kind {
        case .contributions, .parkingLot, .privateNotes:
            guard hasWords else { throw .nothingToRecord }
        case .themes:
            guard hasWords || place.field != "name" else { throw .themeNeedsName }
        default: break
        }
        draft.settle(place, to: text)
        draft[id] = nil
        return try draft.change(.settle)
    }

    /// The change that makes another version of this session out of it, to be recorded and undone
    /// like any other.
    ///
    /// Whoever applies it also lets the history ``History/forget(_:)`` the contributions that are
    /// struck in it.
    public func becoming(
        _ other: Session, as name: ChangeName = .bringIn, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        draft.facts = other.facts
        for id in participants.ids(and: other.participants) { draft[id] = other.participants[id] }
        for id in agenda.ids(and: other.agenda) { draft[id] = other.agenda[id] }
        for id in contributions.ids(and: other.contributions) {
            draft[id] = other.contributions[id]
        }
        for id in themes.ids(and: other.themes) { draft[id] = other.themes[id] }
        for id in groups.ids(and: other.groups) { draft[id] = other.groups[id] }
        for id in actions.ids(and: other.actions) { draft[id] = other.actions[id] }
        for id in parkingLot.ids(and: other.parkingLot) { draft[id] = other.parkingLot[id] }
        for id in privateNotes.ids(and: other.privateNotes) { draft[id] = other.privateNotes[id] }
        for id in conflicts.ids(and: other.conflicts) { draft[id] = other.conflicts[id] }
        var change = try draft.change(name)
        change.forget(Set(other.contributions.lazy.filter(\.isStruck).map(\.id)))
        return change
    }
}

extension KeyedList {
    fileprivate func ids(and other: KeyedList) -> [ID<Element>] {
        map(\.id) + other.lazy.map(\.id).filter { self[$0] == nil }
    }
}

extension ChangeDraft {
    /// Sets the words at a place; where that is gone, nothing is left to set.
    fileprivate mutating func settle(_ place: TextConflict.Place, to text: String) {
        switch place.kind {
        case .session:
            facts.setWords(text, in: place.field, of: place.part)
        case .participants: _ = self[ID<Participant>(place.entity)]?.setWords(text, in: place.field)
        case .agenda: settleRound(place, to: text)
        case .contributions:
            if place.field == "translations", let language = place.language {
                self[ID<Contribution>(place.entity)]?.translations[language] = text
            }
            _ = self[ID<Contribution>(place.entity)]?.setWords(text, in: place.field)
        case .themes: _ = self[ID<Theme>(place.entity)]?.setWords(text, in: place.field)
        case .groups: _ = self[ID<OpenGroup>(place.entity)]?.setWords(text, in: place.field)
        case .actions: _ = self[ID<Action>(place.entity)]?.setWords(text, in: place.field)
        case .parkingLot: _ = self[ID<ParkedItem>(place.entity)]?.setWords(text, in: place.field)
        case .privateNotes:
            _ = self[ID<PrivateNote>(place.entity)]?.setWords(text, in: place.field)
        }
    }

    private mutating func settleRound(_ place: TextConflict.Place, to text: String) {
        guard var round = self[ID<Round>(place.entity)] else { return }
        if let language = place.language {
            _ = round.setWords(text, in: place.field, of: place.part, language: language)
        } else if let part = place.part, round.content.hasPart(part) {
            round.content.setWords(text, in: place.field, of: part)
        } else {
            _ = round.setWords(text, in: place.field)
        }
        self[round.id] = round
    }
}
