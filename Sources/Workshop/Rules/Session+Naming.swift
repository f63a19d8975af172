extension ChangeName {
    static let answerNaming = ChangeName("answer-naming")
}

extension Session {
    /// What somebody named for a task permits in a place.
    ///
    /// Who is in the list of people is asked there: their permission counts, and a refusal for the task
    /// alone, too. What was asked for the task alone counts while nobody has asked in general, and for
    /// those who are not in the list.
    public func permission(of person: NamedPerson, in place: NamingPlace) -> Permission {
        let own = place.permission(of: person)
        var general: [Permission] = []
        if let participant = person.participant.flatMap({ participants[$0] }) {
            general = [place.permission(of: participant)]
        } else if person.participant == nil {
            // A name that was typed is whoever bears it: of several the one who minds most.
            let name = person.name.folded
            general =
                participants
                .filter { !name.isEmpty && [$0.name.folded, $0.nameToUse.folded].contains(name) }
                .map(place.permission)
        }
        if own == .refused || general.contains(.refused) { return .refused }
        return general.contains(.notAsked) || general.isEmpty ? own : .given
    }

    /// Says what becomes of contributions that name somebody who does not permit it; their copies
    /// follow.
    ///
    /// - Parameter answer: nil asks again.
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func answeringNaming(
        _ ids: [ID<Contribution>], _ answer: NamingAnswer?, in place: NamingPlace, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for id in ids {
            guard let contribution = contributions[id] else { throw .unknown }
            guard !contribution.isStruck else { throw .struck }
            draft[id]?.setAnswer(answer, in: place)
            let origin = contribution.copyOf ?? id
            for other in contributions
            where other.id != id && (other.id == origin || other.copyOf == origin)
                && other.text.isSame(as: contribution.text) && !other.isStruck
            {
                draft[other.id]?.setAnswer(answer, in: place)
            }
        }
        return try draft.change(.answerNaming)
    }

    /// Whether somebody may not be named in a place.
    func hasUnpermittedNames(in place: NamingPlace) -> Bool {
        participants.contains {
            let permission = place.permission(of: $0)
            return permission == .refused || permission == .given && !$0.nameToUse.isEmpty
        }
            || actions.contains { $0.owner.map { place.permission(of: $0) == .refused } ?? false }
            || groups.contains { $0.contact.map { place.permission(of: $0) == .refused } ?? false }
    }

    /// The session with seats instead of names that may not be told, in all that is written about the
    /// workshop rather than said in it: titles, prompts, actions, what is parked, statements, proposals,
    /// options, and what the next meeting is called and where it is; its hosts are public.
    ///
    /// Contributions are as they were: each of them is asked about.
    public func veiled(by names: UnpermittedNames, _ seat: (Int?) -> String) -> Session {
        guard !names.isEmpty else { return self }
        return withoutActuallyEscaping(seat) { seat in
            var session = self
            var veil = NameVeil(names, seat)
            session.describe(to: &veil)
            return session
        }
    }

    /// The session as it may be told in a place, and what of it is kept back because it names somebody
    /// who does not permit it.
    ///
    /// What is kept back stands there like what was struck: without its words.
    public func told(
        in place: NamingPlace, _ seat: (Int?) -> String
    ) -> (session: Session, keptBack: Set<ID<Contribution>>) {
        let names = UnpermittedNames(of: self, in: place)
        guard !names.isEmpty else { return (self, []) }
        var told = veiled(by: names, seat)
        var keptBack: Set<ID<Contribution>> = []
        for contribution in contributions where !names.mentions(in: contribution).isEmpty {
            guard !contribution.isStruck else { continue }
            guard let heard = names.told(contribution, seat) else {
                told.contributions[contribution.id] = contribution.tombstone
                keptBack.insert(contribution.id)
                continue
            }
            told.contributions[contribution.id] = heard
        }
        return (told, keptBack)
    }
}
