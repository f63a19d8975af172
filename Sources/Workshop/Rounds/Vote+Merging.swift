extension Vote {
    /// The options and the ballots of both sides; how is voted is one fact with its labels.
    package static func merged(
        _ versions: Versions<Vote>, at place: TextConflict.Place, _ notes: MergeNotes
    ) -> Vote {
        var merged = versions.memberwise(at: place, notes)
        let rules = versions.map { ([$0.form.rawValue] + $0.labels).map(SpeltText.init) }
        let chosen = rules.merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        let side = chosen == rules.theirs ? versions.theirs : versions.ours
        merged.form = side.form
        merged.labels = side.labels
        merged.options = versions.options(mentionedIn: merged.ballots, at: place, notes)
        return merged
    }
}

extension Versions where Thing == Vote {
    fileprivate func options(
        mentionedIn ballots: [Ballot], at place: TextConflict.Place, _ notes: MergeNotes
    ) -> [VoteOption] {
        var options = self.options.thingsByKey(\.id) { versions in
            VoteOption.merged(versions, at: place.part(versions.ours.id.text), notes)
        }
        restore(&options, mentionedIn: ballots)
        let numbers = map { $0.options.map(\.number) }
        let ids = map { $0.options.map(\.id) }
        let isLeftAlone = numbers.ours == numbers.theirs && ids.ours == ids.theirs
        return isLeftAlone ? ids.ours.compactMap { options[$0] } : numbered(options)
    }

    /// Brings back what one side took away and a ballot of the other mentions.
    private func restore(
        _ options: inout [ID<VoteOption>: VoteOption], mentionedIn ballots: [Ballot]
    ) {
        let mentioned = Set(ballots.flatMap { $0.dots + $0.marks.map(\.option) })
        for source in [base?.options, ours.options, theirs.options].compactMap(\.self) {
            for option in source where mentioned.contains(option.id) {
                options[option.id] = options[option.id] ?? option
            }
        }
    }

    /// The options by their numbers.
    ///
    /// Two laptops give the same number to what each of them added. What was there before keeps
    /// its number; what is new keeps the order that it has on its own side, and its number unless
    /// that is taken, and then has the next one.
    private func numbered(_ options: [ID<VoteOption>: VoteOption]) -> [VoteOption] {
        let old = Set((base?.options ?? []).map(\.id))
        var list = options.values.filter { old.contains($0.id) }
            .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
        var last = list.last?.number ?? 0
        let new = map { vote in
            vote.options.filter { !old.contains($0.id) }
                .sorted { ($0.number, $0.id) < ($1.number, $1.id) }.map(\.id)
        }
        for id in new.order(of: Set(options.keys).subtracting(old)) {
            guard var option = options[id] else { continue }
            option.number = max(option.number, last + 1)
            last = option.number
            list.append(option)
        }
        return list
    }
}
