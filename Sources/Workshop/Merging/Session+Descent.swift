extension Session {
    /// Whether a version found in a file may be believed to have been made from `base`: what it
    /// changed was then changed there, rather than never known.
    ///
    /// A folder that is synchronised may bring a version that is older than `base`, or that went another
    /// way. Merged from there, all that it never knew would count as removed, and all that was amended
    /// since as amended back. Nobody can see from a file what its writer knew; so it is believed only
    /// of a version that holds everything in `base` by its identifier, and has amended what is amended
    /// there. A tombstone counts as held: whoever struck a contribution knew it. What the other really
    /// took out comes back by this: seeing something again costs less than losing it.
    public func mayDescend(from base: Session) -> Bool {
        facts.id == base.facts.id
            && contributions.holds(base.contributions) { own, before in
                own.isStruck || own.firstText != nil || before.firstText == nil
            }
            && participants.holds(base.participants) && agenda.holds(base.agenda)
            && themes.holds(base.themes) && groups.holds(base.groups)
            && actions.holds(base.actions) && parkingLot.holds(base.parkingLot)
            && privateNotes.holds(base.privateNotes)
    }
}

extension KeyedList {
    /// Whether everything in another list is here, in a state that may have come after.
    fileprivate func holds(
        _ other: KeyedList, _ mayFollow: (Element, Element) -> Bool = { _, _ in true }
    ) -> Bool {
        other.allSatisfy { before in self[before.id].map { mayFollow($0, before) } ?? false }
    }
}
