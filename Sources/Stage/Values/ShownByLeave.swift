import Workshop

/// What is on stage by somebody's leave, and could be withdrawn while it is held still there.
struct ShownByLeave: Equatable, Sendable {
    /// The words shown, by the contribution they are of.
    var contributions: [ID<Contribution>: String] = [:]
    /// The names shown.
    var names: Set<String> = []
    /// The organisations shown, which may bear somebody's name.
    var organisations: Set<String> = []

    /// Whether all of it may still be shown; the cost goes with what is shown and with the roster.
    func isPermitted(in session: Session) -> Bool {
        let source = StageSource(session: session, now: Moment(milliseconds: 0))
        for (id, words) in contributions {
            guard let told = session.contributions[id].flatMap(source.told) else { return false }
            // Amended words may wait, but not those that name somebody who does not permit it now.
            guard told.text == words || source.veiled(words) == words else { return false }
        }
        let named = OrganisationNames(of: session, in: .room)
        guard organisations.allSatisfy({ named.permitted($0) != nil }) else { return false }
        if names.isEmpty { return true }
        var permitted = Set(session.participants.compactMap { source.permittedName(of: $0) })
        permitted.formUnion(session.actions.compactMap { $0.owner.flatMap(source.permittedName) })
        permitted.formUnion(
            session.agenda.compactMap { $0.content.candidate.flatMap(source.permittedName) })
        return names.isSubset(of: permitted)
    }
}
