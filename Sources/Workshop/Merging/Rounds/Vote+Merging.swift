extension VoteOption: Worded {
    static var wordedFields: [WordedField<VoteOption>] { [.init("text", \.text)] }
}

extension Versions where Thing == Vote {
    /// The options and the ballots of both sides; how is voted is one fact with its labels.
    func mergedVote(in place: TextConflict.Place, _ notes: inout MergeNotes) -> Vote {
        var merged = ours
        let rules = map { ([$0.form.rawValue] + $0.labels).map(SpeltText.init) }
        if rules.merged({ $0.lexicographicallyPrecedes($1) ? $1 : $0 }) == rules.theirs {
            merged.form = theirs.form
            merged.labels = theirs.labels
        }
        merged.dotsPerVoter = self.dotsPerVoter.greater()
        merged.dotsPerOption = self.dotsPerOption.greater()
        merged.phase = self.phase.further()
        var options = self.options.thingsByKey(\.id) { versions in
            var place = place
            place.part = versions.ours.id.text
            var option = versions.worded(at: place, &notes)
            option.number = versions.number.greater()
            option.contribution = versions.contribution.greater()
            option.foreign = versions.foreign.mergedMembers()
            return option
        }
        merged.ballots = self.ballots.things(by: \.id) { versions in
            var ballot = versions.ours
            ballot.dots = versions.dots.merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
            ballot.level = versions.level.greater()
            ballot.hands = versions.hands.greater()
            ballot.foreign = versions.foreign.mergedMembers()
            return ballot
        }
        restore(&options, mentionedIn: merged.ballots)
        let numbers = map { $0.options.map(\.number) }
        let ids = map { $0.options.map(\.id) }
        let isLeftAlone = numbers.ours == numbers.theirs && ids.ours == ids.theirs
        merged.options =
            isLeftAlone ? ids.ours.compactMap { options[$0] } : numbered(options)
        return merged
    }

    /// Brings back what one side took away and a ballot of the other mentions.
    private func restore(
        _ options: inout [ID<VoteOption>: VoteOption], mentionedIn ballots: [Ballot]
    ) {
        let mentioned = Set(ballots.flatMap(\.dots))
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

extension Mending {
    /// The contributions that are voted for stay.
    mutating func mend(_ vote: inout Vote) {
        for place in vote.options.indices {
            guard let id = vote.options[place].contribution else { continue }
            vote.options[place].contribution = kept(id, \.contributions)
        }
    }
}
