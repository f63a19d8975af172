extension VoteOption: Worded {
    static var wordedFields: [WordedField<VoteOption>] { [.init("text", \.text)] }
}

extension Versions where Thing == Vote {
    /// The options and the ballots of both sides; how is voted is one fact with its labels.
    func mergedVote(in place: TextConflict.Place, _ notes: inout MergeNotes) -> Vote {
        var merged = ours
        let rules = map { [$0.form.rawValue] + $0.labels }
            .merged { $0.lexicographicallyPrecedes($1) ? $1 : $0 }
        if rules == map({ [$0.form.rawValue] + $0.labels }).theirs {
            merged.form = theirs.form
            merged.labels = theirs.labels
        }
        merged.dotsPerVoter = self.dotsPerVoter.greater()
        merged.dotsPerOption = self.dotsPerOption.greater()
        merged.phase = self.phase.further()
        merged.options = self.options.things(by: \.id) { versions in
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
        restoreOptions(&merged)
        if ours.options != theirs.options { merged.tellNumbersApart() }
        return merged
    }

    /// Brings back what one side took away and a ballot of the other mentions.
    private func restoreOptions(_ vote: inout Vote) {
        var known = Set(vote.options.map(\.id))
        for source in [base?.options, ours.options, theirs.options].compactMap(\.self) {
            for option in source where !known.contains(option.id) {
                guard vote.ballots.contains(where: { $0.dots.contains(option.id) }) else {
                    continue
                }
                known.insert(option.id)
                vote.options.append(option)
            }
        }
    }
}

extension Vote {
    /// Two laptops give the same number to what each of them added: of such two the one whose
    /// identifier is greater gets a new one.
    fileprivate mutating func tellNumbersApart() {
        var taken: Set<Int> = []
        let places = options.indices.sorted {
            (options[$0].number, options[$0].id) < (options[$1].number, options[$1].id)
        }
        for place in places where !taken.insert(options[place].number).inserted {
            let next = nextNumber
            options[place].number = next
            taken.insert(next)
        }
        options.sort { ($0.number, $0.id) < ($1.number, $1.id) }
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
