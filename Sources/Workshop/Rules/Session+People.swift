extension ChangeName {
    static let join = ChangeName("join")
    static let leave = ChangeName("leave")
    static let rename = ChangeName("rename")
    static let permit = ChangeName("permit")
    static let dismiss = ChangeName("dismiss")
}

extension Session {
    /// Writes people into the roster, one a name; an empty name takes the next free seat.
    ///
    /// Latecomers come at the end of the roster, so at the end of the lap; where pairs are drawn,
    /// they join one. Homonyms are different people.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `nothingChanges`.
    public func joining(
        _ names: [String], entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !names.isEmpty else { throw .nothingToRecord }
        var draft = ChangeDraft(self, at: now)
        var last = participants.last?.position
        var seat = participants.compactMap(\.seat).max() ?? 0
        for name in names {
            let position = OrderKey(after: last, before: nil)
            last = position
            let (name, organisation) = rosterEntry(name)
            let isNamed = !name.isBlank
            if !isNamed { seat += 1 }
            let participant = Participant(
                id: ID(from: &entropy), position: position, name: isNamed ? name : "",
                seat: isNamed ? nil : seat, organisation: organisation, arrivedAt: now)
            draft[participant.id] = participant
            draft.placeInPairs(participant.id, entropy: &entropy)
        }
        return try draft.change(.join)
    }

    /// Notes that somebody left: out of the stack, the floor free, the partner with others.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func leaving(_ id: ID<Participant>, at now: Moment) throws(ChangeError) -> Change {
        guard participants[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.leftAt = now
        if let current = facts.currentRound, var round = draft[current] {
            if var floor = round.content.floor, floor.current?.speaker == id {
                floor.endCurrent(.spoke, at: now)
                round.content.floor = floor
            }
            if case .discussion(var discussion) = round.content {
                discussion.hands.removeAll { $0.person == id }
                round.content = .discussion(discussion)
            }
            if case .pairs(var pairs) = round.content {
                pairs.letGo(id)
                round.content = .pairs(pairs)
            }
            draft[current] = round
        }
        return try draft.change(.leave)
    }

    /// Notes that somebody came back.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func returning(
        _ id: ID<Participant>, entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard participants[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.leftAt = nil
        draft.placeInPairs(id, entropy: &entropy)
        return try draft.change(.join)
    }

    /// Changes the name in the roster and the name to use; a seat that gets a name stays a seat.
    ///
    /// - Parameter organisation: whom they speak for; nil leaves it as it is.
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func renaming(
        _ id: ID<Participant>, name: String, nameToUse: String, organisation: String? = nil,
        at now: Moment
    ) throws(ChangeError) -> Change {
        guard participants[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.name = name
        draft[id]?.nameToUse = nameToUse
        if let organisation { draft[id]?.organisation = organisation }
        // Somebody without a name is somebody on a seat.
        if name.isEmpty, nameToUse.isEmpty, participants[id]?.seat == nil {
            draft[id]?.seat = (participants.compactMap(\.seat).max() ?? 0) + 1
        }
        return try draft.change(.rename)
    }

    /// Notes what people permit; nil leaves a permission as it is.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func permitting(
        _ ids: [ID<Participant>], inTheRoom: Permission? = nil, inPublication: Permission? = nil,
        at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for id in ids {
            guard draft[id] != nil else { throw .unknown }
            if let inTheRoom { draft[id]?.inTheRoom = inTheRoom }
            if let inPublication { draft[id]?.inPublication = inPublication }
        }
        let refusing =
            [inTheRoom == .refused ? NamingPlace.room : nil]
            + [inPublication == .refused ? .publication : nil]
        for place in refusing.compactMap(\.self) { askAgain(about: ids, in: place, &draft) }
        return try draft.change(.permit)
    }

    /// Forgets where it was permitted to name people who refuse now.
    private func askAgain(
        about ids: [ID<Participant>], in place: NamingPlace, _ draft: inout ChangeDraft
    ) {
        let answered = contributions.filter { $0.answer(in: place) == .named }
        guard !answered.isEmpty else { return }
        var refusing = self
        for other in participants {
            if ids.contains(other.id) {
                refusing.participants[other.id] = draft[other.id]
            } else {
                refusing.participants[other.id] = nil
            }
        }
        let names = UnpermittedNames(of: refusing, in: place)
        for contribution in answered where !names.mentions(in: contribution).isEmpty {
            draft[contribution.id]?.setAnswer(nil, in: place)
        }
    }

    /// Gives both permissions for everybody, except where somebody has refused.
    ///
    /// - Throws: ``ChangeError`` `nothingChanges`.
    public func permittingUnlessRefused(at now: Moment) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for participant in participants {
            if participant.inTheRoom == .notAsked { draft[participant.id]?.inTheRoom = .given }
            if participant.inPublication == .notAsked {
                draft[participant.id]?.inPublication = .given
            }
        }
        return try draft.change(.permit)
    }

    /// Takes somebody out of the roster who was written there by mistake.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `participantIsInUse`, `nothingChanges`.
    public func dismissing(_ id: ID<Participant>, at now: Moment) throws(ChangeError) -> Change {
        guard participants[id] != nil else { throw .unknown }
        guard !isReferredTo(id) else { throw .participantIsInUse }
        var draft = ChangeDraft(self, at: now)
        draft[id] = nil
        return try draft.change(.dismiss)
    }

    /// What to call a participant on the facilitator's screen, homonyms told apart by a number;
    /// empty for a bare seat.
    public func label(of id: ID<Participant>) -> String {
        guard let participant = participants[id] else { return "" }
        let name = participant.calledName
        guard !name.isEmpty else { return "" }
        let homonyms = participants.filter { $0.calledName == name }
        guard homonyms.count > 1, let place = homonyms.firstIndex(where: { $0.id == id })
        else { return name }
        return "\(name) \(place + 1)"
    }
}
