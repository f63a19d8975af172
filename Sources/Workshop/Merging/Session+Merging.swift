extension Session {
    /// Merges what two laptops made of one session, thing by thing and member by member.
    ///
    /// What one side changed is taken from there. What both changed differently: words are all kept,
    /// as a ``TextConflict``; of other things the choice is the same on every laptop. An edit beats
    /// a removal, and what is still referred to stays. A strike beats everything. The result is the
    /// same when the sides change places, and merging either side into it again changes nothing.
    ///
    /// - Parameter base: what both had in common; nil when that is not known, and then nothing
    ///   counts as removed.
    public static func merging(base: Session?, ours: Session, theirs: Session) -> SessionMerge {
        let struck = struckAnywhere(in: [base, ours, theirs].compactMap(\.self))
        var (one, other) = (ours, theirs)
        one.purge(struck)
        other.purge(struck)
        let sides = Versions(base, one, other)
        var notes = MergeNotes(sides)
        let agenda = sides.agenda.entities(&notes)
        let facts = sides.facts.mergedFacts(agenda: sides.agenda, &notes)
        var merged = Session(facts)
        merged.agenda = agenda
        merged.participants = sides.participants.entities(&notes)
        merged.contributions = sides.contributions.entities(&notes)
        merged.themes = sides.themes.entities(&notes)
        merged.groups = sides.groups.entities(&notes)
        merged.actions = sides.actions.entities(&notes)
        merged.parkingLot = sides.parkingLot.entities(&notes)
        merged.privateNotes = sides.privateNotes.entities(&notes)
        merged.copiedFrom = sides.copiedFrom.merged { one, other in
            guard let one, let other else { return one ?? other }
            return one.at < other.at ? other : one
        }
        var mending = Mending(merged, of: sides, notes: notes)
        mending.mend()
        merged = mending.session
        merged.conflicts = sides.openConflicts(noted: mending.notes, in: merged)
        merged.index = ContributionIndex(of: merged.contributions, agenda: merged.agenda)
        return SessionMerge(merged, from: ours, kept: mending.notes.kept)
    }

    /// The contributions struck in any version, with all that repeat them or that they repeat.
    private static func struckAnywhere(in versions: [Session]) -> Set<ID<Contribution>> {
        var struck: Set<ID<Contribution>> = []
        for version in versions {
            for contribution in version.contributions where contribution.isStruck {
                struck.insert(contribution.id)
            }
        }
        var count = 0
        while struck.count > count {
            count = struck.count
            for version in versions {
                for contribution in version.contributions {
                    guard let origin = contribution.copyOf,
                        struck.contains(contribution.id) || struck.contains(origin)
                    else { continue }
                    struck.formUnion([contribution.id, origin])
                }
            }
        }
        return struck
    }

    /// Takes the words of struck contributions out of everything.
    public mutating func purge(_ struck: Set<ID<Contribution>>) {
        for id in struck {
            guard let contribution = contributions[id] else { continue }
            if !contribution.isStruck { index.remove(contribution) }
            contributions[id] = contribution.tombstone
            index.add(contribution.tombstone, agenda: agenda)
        }
        forgetWords(of: struck)
    }

    /// Takes the words of struck contributions out of what stands beside them: conflicts, and what
    /// a copy for a table remembers.
    mutating func forgetWords(of struck: Set<ID<Contribution>>) {
        guard !struck.isEmpty else { return }
        for conflict in conflicts where conflict.isAbout(struck) { conflicts[conflict.id] = nil }
        copiedFrom?.purge(struck)
    }

    /// Whether something in the session still has the text that stands at a place.
    fileprivate func holds(_ place: TextConflict.Place) -> Bool {
        switch place.kind {
        case .session: facts.holds(place)
        case .participants: participants[ID(place.entity)] != nil
        case .agenda:
            agenda[ID(place.entity)].map { $0.hasPart(place.part) } ?? false
        case .contributions: contributions[ID(place.entity)].map { !$0.isStruck } ?? false
        case .themes: themes[ID(place.entity)] != nil
        case .groups: groups[ID(place.entity)]?.holds(place.field) ?? false
        case .actions: actions[ID(place.entity)]?.holds(place.field) ?? false
        case .parkingLot: parkingLot[ID(place.entity)] != nil
        case .privateNotes: privateNotes[ID(place.entity)] != nil
        }
    }
}

extension TextConflict {
    /// Whether the text belongs to one of these contributions.
    func isAbout(_ struck: Set<ID<Contribution>>) -> Bool {
        place.kind == .contributions && struck.contains(ID(place.entity))
    }
}

extension Round {
    fileprivate func hasPart(_ part: String?) -> Bool {
        guard let part else { return true }
        if prompts.contains(where: { $0.id.text == part }) { return true }
        return content.hasPart(part)
    }
}

extension SessionFacts {
    fileprivate func holds(_ place: TextConflict.Place) -> Bool {
        guard hasPart(place.part) else { return false }
        switch (place.part, place.field) {
        case (Self.quotationPlace.part, "author"): return quotation?.author != nil
        case (Self.meetingPlace.part, "when"): return nextMeeting?.when?.words != nil
        default: return true
        }
    }
}

extension OpenGroup {
    fileprivate func holds(_ field: String) -> Bool { field != "contact" || contact != nil }
}

extension Action {
    fileprivate func holds(_ field: String) -> Bool {
        switch field {
        case "owner": owner != nil
        case "due": due?.words != nil
        default: true
        }
    }
}

extension Versions where Thing == Session {
    /// The conflicts of texts that were looked at, as noted; of others those that neither side
    /// settled.
    fileprivate func openConflicts(
        noted notes: MergeNotes, in merged: Session
    ) -> KeyedList<TextConflict> {
        var open: [ID<TextConflict>: TextConflict] = [:]
        if notes.hasConflicts {
            open = map { session in
                // Who has not the thing any more says nothing of what is written on it.
                Array(session.conflicts)
                    + (base?.conflicts ?? KeyedList()).filter {
                        session.conflicts[$0.id] == nil && !session.holds($0.place)
                    }
            }.thingsByKey(\.id) { versions in
                var conflict = versions.ours
                conflict.add(versions.theirs.texts)
                conflict.foreign = versions.foreign.mergedMembers()
                return conflict
            }
        }
        // A file may know a conflict by another identifier than the one that follows from its place.
        let known = Dictionary(open.values.map { ($0.place, $0) }) { $0.id < $1.id ? $0 : $1 }
        for (place, texts) in notes.outcomes {
            let old = known[place]
            if let old { open[old.id] = nil }
            guard let texts else { continue }
            let new = TextConflict(place, texts: texts)
            let id = old?.id ?? new.id
            open[id] = TextConflict(
                id: id, place: place, texts: texts, foreign: old?.foreign ?? .none)
        }
        return KeyedList(
            open.values.filter { merged.holds($0.place) }.sorted { $0.order < $1.order })
    }
}
