extension Session {
    /// The session where it counts by now in the programme of a gathering, only to be reported.
    public func standing(_ entry: GatheringSession, in gathering: ID<Gathering>) -> Session {
        var session = self
        session.facts.gathering = GatheringPlace(
            gathering: gathering, room: entry.roomNow, slot: entry.slotNow)
        return session
    }
}
