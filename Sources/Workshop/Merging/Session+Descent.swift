extension Session {
    /// Whether a version found in a file may be believed to have been made from `base`: what it
    /// lacks was then taken out of it, rather than never known to it.
    ///
    /// A folder that synchronises may bring a version that is older than `base`. Merged from
    /// there, all that was added since would count as removed.
    ///
    /// It is believed of the same session that holds, by their identifiers, the last things that
    /// `base` recorded: of its contributions, parked items, actions and private notes those with
    /// the latest time, all of them. A tombstone counts as held: whoever struck a contribution knew
    /// it. Where nothing in `base` bears a time, its participants, rounds, themes and groups and
    /// all that was said must be there. Whoever took out just these things is not believed, and
    /// then they come back: seeing something again costs less than losing it.
    public func mayDescend(from base: Session) -> Bool {
        guard facts.id == base.facts.id else { return false }
        let times = [
            base.contributions.lazy.compactMap(\.recordedAt).max(),
            base.parkingLot.lazy.compactMap(\.recordedAt).max(),
            base.actions.lazy.compactMap(\.recordedAt).max(),
            base.privateNotes.lazy.compactMap(\.recordedAt).max(),
        ]
        let last = times.compactMap(\.self).max()
        let holdsWhatIsSaid =
            contributions.holds(base.contributions) { $0.recordedAt == last }
            && parkingLot.holds(base.parkingLot) { $0.recordedAt == last }
            && actions.holds(base.actions) { $0.recordedAt == last }
            && privateNotes.holds(base.privateNotes) { $0.recordedAt == last }
        if last != nil { return holdsWhatIsSaid }
        return holdsWhatIsSaid && participants.holds(base.participants)
            && agenda.holds(base.agenda) && themes.holds(base.themes) && groups.holds(base.groups)
    }
}

extension KeyedList {
    /// Whether everything that matters in another list is here, whatever became of it.
    fileprivate func holds(
        _ other: KeyedList, where matters: (Element) -> Bool = { _ in true }
    ) -> Bool {
        other.allSatisfy { !matters($0) || self[$0.id] != nil }
    }
}
