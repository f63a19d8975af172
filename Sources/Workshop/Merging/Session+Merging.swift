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
        let notes = MergeNotes(sides)
        var merging = MergingLists(sides: sides, notes: notes)
        merging.visitLists()
        var merged = merging.merged
        merged.facts = SessionFacts.merged(sides.facts, at: SessionFacts.place, notes)
        merged.facts.currentRound = sides.roundAtHand
        merged.copiedFrom = sides.copiedFrom.merged { one, other in
            guard let one, let other else { return one ?? other }
            return one.at < other.at ? other : one
        }
        var mending = Mending(merged, of: sides, notes: notes)
        mending.mend()
        merged = mending.session
        merged.conflicts = sides.openConflicts(noted: notes, in: merged)
        merged.index = ContributionIndex(of: merged.contributions, agenda: merged.agenda)
        return SessionMerge(merged, from: ours, kept: notes.kept)
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

    /// Takes the words of struck contributions out of what stands beside them: conflicts, prompts that
    /// repeat them, and what a copy for a table remembers.
    mutating func forgetWords(of struck: Set<ID<Contribution>>) {
        guard !struck.isEmpty else { return }
        for conflict in conflicts where conflict.isAbout(struck) { conflicts[conflict.id] = nil }
        emptyPrompts(repeating: struck)
        copiedFrom?.purge(struck)
    }
}

extension TextConflict {
    /// Whether the text belongs to one of these contributions.
    func isAbout(_ struck: Set<ID<Contribution>>) -> Bool {
        place.kind == .contributions && struck.contains(ID(place.entity))
    }
}

/// Merges each list: what is on both sides is merged, what is new stays, and what one side took away
/// goes unless the other side changed it.
private struct MergingLists: ListVisitor {
    let sides: Versions<Session>
    let notes: MergeNotes
    var merged = Session(blank: "")

    mutating func visit<Element: Listed>(_ element: Element.Type) {
        // What becomes of conflicts follows from the texts.
        guard Element.conflictKind != nil else { return }
        let lists = sides.map { $0[Element.self] }
        var result: [Element] = []
        for one in lists.ours {
            if let other = lists.theirs[one.id] {
                let versions = Versions(lists.base?[one.id], one, other)
                result.append(Element.merged(versions, at: one.place, notes))
            } else if stays(one, in: lists) {
                result.append(one)
            }
        }
        for other in lists.theirs where lists.ours[other.id] == nil && stays(other, in: lists) {
            result.append(other)
        }
        merged[Element.self] = KeyedList(inOrder(result, of: lists))
    }

    /// The things by their order; those that have none but that of their file by what both made of
    /// it.
    private func inOrder<Element: Listed>(
        _ things: [Element], of lists: Versions<KeyedList<Element>>
    ) -> [Element] {
        let ordered = things.filter { $0.placeInFile == nil }.sorted { $0.order < $1.order }
        guard ordered.count < things.count else { return ordered }
        let unordered = Dictionary(
            things.filter { $0.placeInFile != nil }.map { ($0.id, $0) }
        ) { first, _ in first }
        let places = lists.map { $0.filter { $0.placeInFile != nil }.map(\.id) }
        return places.order(of: Set(unordered.keys)).compactMap { unordered[$0] } + ordered
    }

    private func stays<Element: Listed>(
        _ element: Element, in lists: Versions<KeyedList<Element>>
    ) -> Bool {
        guard let before = lists.base?[element.id] else { return true }
        guard !element.isSpelt(as: before) || element.isIrrevocable else { return false }
        if !element.isIrrevocable { notes.noteKept(element.place) }
        return true
    }
}

extension Versions where Thing == Session {
    /// The round at hand; of two that are at hand the later one counts.
    fileprivate var roundAtHand: ID<Round>? {
        self.facts.currentRound.merged { one, other in
            guard let one, let other else { return one ?? other }
            return isOrdered(one, other) ? other : one
        }
    }

    /// Whether a round comes before another, by what no merge with further versions changes: where
    /// both stood before, else by what is in the agenda now.
    private func isOrdered(_ one: ID<Round>, _ other: ID<Round>) -> Bool {
        let agenda = self.agenda
        let places = [one, other].map { agenda.base?.index(of: $0) ?? .max }
        if places[0] != places[1] { return places[0] < places[1] }
        let positions = [one, other].map { id in
            [agenda.ours[id], agenda.theirs[id]].compactMap { $0?.position.text }.max() ?? ""
        }
        return (positions[0], one) < (positions[1], other)
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
