extension ChangeName {
    static let describe = ChangeName("describe")
    static let nextMeeting = ChangeName("next-meeting")
    static let park = ChangeName("park")
    static let notePrivately = ChangeName("note-privately")
    static let agree = ChangeName("agree")
    static let reagree = ChangeName("reagree")
}

extension Session {
    /// Changes what there is once: title, place, prose, hosts, attribution.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func describing(
        at now: Moment, _ body: (inout SessionFacts) -> Void
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        body(&draft.facts)
        return try draft.change(.describe)
    }

    /// Sets what is known about meeting again.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func meetingAgain(
        _ meeting: NextMeeting?, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        draft.facts.nextMeeting = meeting
        return try draft.change(.nextMeeting)
    }

    /// Puts something on the parking lot.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `nothingChanges`.
    public func parking(
        _ text: String, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !text.isBlank else { throw .nothingToRecord }
        var draft = ChangeDraft(self, at: now)
        let item = ParkedItem(
            id: ID(from: &entropy), text: text, round: facts.currentRound, recordedAt: now)
        draft[item.id] = item
        return try draft.change(.park)
    }

    /// Changes an item of the parking lot, or (nil) takes it off.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func reparking(
        _ id: ID<ParkedItem>, to item: ParkedItem?, at now: Moment
    ) throws(ChangeError) -> Change {
        guard parkingLot[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id] = item
        return try draft.change(.park)
    }

    /// Takes a note for the facilitator alone.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `nothingChanges`.
    public func notingPrivately(
        _ text: String, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !text.isBlank else { throw .nothingToRecord }
        var draft = ChangeDraft(self, at: now)
        let note = PrivateNote(
            id: ID(from: &entropy), text: text, round: facts.currentRound, recordedAt: now)
        draft[note.id] = note
        return try draft.change(.notePrivately)
    }

    /// Changes a private note, or (nil) throws it away.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func renotingPrivately(
        _ id: ID<PrivateNote>, to text: String?, at now: Moment
    ) throws(ChangeError) -> Change {
        guard privateNotes[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        if let text { draft[id]?.text = text } else { draft[id] = nil }
        return try draft.change(.notePrivately)
    }

    /// Records an action: what, who, by when.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `nothingChanges`.
    public func agreeing(
        _ text: String, owner: NamedPerson? = nil, organisation: String = "",
        due: PlannedTime? = nil, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !text.isBlank else { throw .nothingToRecord }
        var draft = ChangeDraft(self, at: now)
        let action = Action(
            id: ID(from: &entropy), text: text, owner: owner, organisation: organisation, due: due,
            round: facts.currentRound, recordedAt: now)
        draft[action.id] = action
        return try draft.change(.agree)
    }

    /// Changes an action, or (nil) takes it back.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingToRecord`, `nothingChanges`.
    public func reagreeing(
        _ id: ID<Action>, to action: Action?, at now: Moment
    ) throws(ChangeError) -> Change {
        guard actions[id] != nil else { throw .unknown }
        guard action?.text.isBlank != true else {
            throw .nothingToRecord
        }
        var draft = ChangeDraft(self, at: now)
        draft[id] = action
        return try draft.change(action == nil ? .agree : .reagree)
    }
}
