extension Session {
    /// Makes a change, or leaves the session as it is.
    ///
    /// What was struck stays struck: a change that touches a tombstone passes it over.
    ///
    /// - Throws: ``ChangeError/outdated`` when something is not as the change expects it.
    public mutating func apply(_ change: Change) throws(ChangeError) {
        try check(change)
        if let after = change.facts?.after { facts = after }
        var making = Making(session: .placeholder, change: change)
        // Held by nobody else, here or there, the lists are changed where they are instead of copied.
        swap(&self, &making.session)
        making.visitLists()
        swap(&self, &making.session)
        for replacement in change.contributions where !isTombstone(replacement) {
            if let id = (replacement.before ?? replacement.after)?.id,
                let current = contributions[id]
            {
                index.remove(current)
            }
            contributions.make(replacement)
            if let after = replacement.after.flatMap({ contributions[$0.id] }) {
                index.add(after, agenda: agenda)
            }
            if let after = replacement.after, after.isStruck { forgetWords(of: [after.id]) }
        }
        for case (let round?, nil) in change.agenda.map({ ($0.before?.id, $0.after) }) {
            leaveTombstones(of: round)
        }
        if change.agenda.contains(where: { $0.before?.goesToSorting != $0.after?.goesToSorting }) {
            index = ContributionIndex(of: contributions, agenda: agenda)
        }
    }

    private func check(_ change: Change) throws(ChangeError) {
        let contributions = change.contributions.filter { !isTombstone($0) && !isStrike($0) }
        var fitting = Fitting(session: self, change: change)
        fitting.visitLists()
        let fits =
            change.facts.map { $0.before == facts } ?? true && fitting.fits
            && self.contributions.fit(contributions)
        guard fits else { throw .outdated }
    }

    /// No undo takes a tombstone away, so it stays behind when its round goes.
    private mutating func leaveTombstones(of round: ID<Round>) {
        for id in index.inRound(round) {
            guard var tombstone = contributions[id], tombstone.isStruck else { continue }
            index.remove(tombstone)
            tombstone.round = nil
            contributions[id] = tombstone
            index.add(tombstone, agenda: agenda)
        }
    }

    /// A strike holds no words, so it cannot say what was before; it beats everything.
    private func isStrike(_ replacement: Replacement<Contribution>) -> Bool {
        replacement.after?.isStruck ?? false
    }

    private func isTombstone(_ replacement: Replacement<Contribution>) -> Bool {
        (replacement.before ?? replacement.after).flatMap { contributions[$0.id] }?.isStruck
            ?? false
    }
}

/// Makes what a change replaces in all lists but that of contributions, which has rules of its own.
private struct Making: ListVisitor {
    var session: Session
    let change: Change

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        guard Element.self != Contribution.self else { return }
        for replacement in change[Element.self] {
            session[Element.self].make(replacement)
        }
    }
}

/// Whether all lists but that of contributions are as a change expects them.
private struct Fitting: ListVisitor {
    let session: Session
    let change: Change
    var fits = true

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        guard Element.self != Contribution.self else { return }
        fits = fits && session[Element.self].fit(change[Element.self])
    }
}

extension KeyedList {
    fileprivate func fit(_ replacements: [Replacement<Element>]) -> Bool {
        replacements.allSatisfy { replacement in
            guard let id = (replacement.before ?? replacement.after)?.id else { return true }
            return self[id] == replacement.before
        }
    }

    fileprivate mutating func make(_ replacement: Replacement<Element>) {
        guard let id = (replacement.before ?? replacement.after)?.id else { return }
        self[id] = replacement.after
    }
}
