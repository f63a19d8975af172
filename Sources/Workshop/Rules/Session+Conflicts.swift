extension ChangeName {
    static let settle = ChangeName("settle")
    /// What was brought in from the copy of a table, or merged from a file.
    public static let bringIn = ChangeName("bring-in")
}

extension Session {
    /// Settles a conflict: the text reads `text` from now on, whether it is one of the versions or
    /// something new, and the conflict goes.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingToRecord`, `themeNeedsName`, `nothingChanges`.
    public func settling(
        _ id: ID<TextConflict>, to text: String, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let place = conflicts[id]?.place else { throw .unknown }
        let hasWords = !text.isBlank
        var draft = ChangeDraft(self, at: now)
        switch place.kind {
        case .contributions, .parkingLot, .privateNotes:
            guard hasWords else { throw .nothingToRecord }
        case .themes:
            guard hasWords || place.field != "name" else { throw .themeNeedsName }
        default: break
        }
        if place.kind == .contributions, place.field == "text" {
            draft[ID<Contribution>(place.entity)]?.amend(to: text)
        } else {
            draft.settle(place, to: text)
        }
        draft[id] = nil
        return try draft.change(.settle)
    }

    /// The change that makes another version of this session out of it, to be recorded and undone
    /// like any other.
    ///
    /// Whoever applies it also lets the history ``History/forget(_:)`` the contributions that are
    /// struck in it.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func becoming(
        _ other: Session, as name: ChangeName = .bringIn, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        draft.facts = other.facts
        var taking = TakingOver(draft: draft, session: self, other: other)
        taking.visitLists()
        draft = taking.draft
        var change = try draft.change(name)
        change.forget(Set(other.contributions.lazy.filter(\.isStruck).map(\.id)))
        return change
    }
}

/// Takes over all lists of another version.
private struct TakingOver: ListVisitor {
    var draft: ChangeDraft
    let session: Session
    let other: Session

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        for id in session[Element.self].ids(and: other[Element.self]) {
            draft[id] = other[Element.self][id]
        }
    }
}

extension KeyedList {
    fileprivate func ids(and other: KeyedList) -> [ID<Element>] {
        map(\.id) + other.lazy.map(\.id).filter { self[$0] == nil }
    }
}
