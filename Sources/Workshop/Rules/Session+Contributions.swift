extension ChangeName {
    static let record = ChangeName("record")
    static let amend = ChangeName("amend")
    static let reassign = ChangeName("reassign")
    static let mark = ChangeName("mark")
    static let strike = ChangeName("strike")
}

/// Where a contribution comes from, as far as that is not the round itself.
public struct Provenance: Equatable, Sendable {
    /// Who said it; kept only when the session keeps authors.
    public var author: ID<Participant>?
    /// The organisation that it speaks for; nil for the author's.
    public var organisation: String?
    /// The language it was said in; nil for the session's.
    public var language: LanguageTag?
    /// The round it belongs to, when it is not the one at hand.
    public var round: ID<Round>?
    /// The prompt it answers; the one at hand if nothing else is said.
    public var prompt: ID<Prompt>?
    /// The table it comes from.
    public var table: ID<Table>?
    /// What the round was at, when that is not what it is at now.
    public var phase: String?
    /// The theme it goes into at once.
    public var theme: ID<Theme>?
    /// The number on the paper note.
    public var number: Int?
    /// Signs on it from the start.
    public var marks: Contribution.Marks
    /// The contribution it repeats.
    public var copyOf: ID<Contribution>?

    /// Makes a provenance; everything may be left out.
    public init(
        author: ID<Participant>? = nil, organisation: String? = nil, language: LanguageTag? = nil,
        round: ID<Round>? = nil,
        prompt: ID<Prompt>? = nil,
        table: ID<Table>? = nil, phase: String? = nil, theme: ID<Theme>? = nil, number: Int? = nil,
        marks: Contribution.Marks = [], copyOf: ID<Contribution>? = nil
    ) {
        self.author = author
        self.organisation = organisation
        self.language = language
        self.round = round
        self.prompt = prompt
        self.table = table
        self.phase = phase
        self.theme = theme
        self.number = number
        self.marks = marks
        self.copyOf = copyOf
    }
}

extension Session {
    /// Records contributions as they were said, in their order, in the round at hand.
    ///
    /// Each takes the prompt, the table and the side that the round is at. Several at once get
    /// times one millisecond apart, so that they keep their order everywhere.
    ///
    /// - Throws: ``ChangeError`` `noRound`, `nothingToRecord`, `nothingChanges`.
    public func recording(
        _ texts: [String], from provenance: Provenance = Provenance(),
        entropy: inout Entropy, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let round = provenance.round.flatMap({ agenda[$0] }) ?? self.round else {
            throw .noRound
        }
        let spoken = texts.filter { !$0.isBlank }
        guard !spoken.isEmpty else { throw .nothingToRecord }
        let prompt = round.prompts.first { $0.id == provenance.prompt } ?? round.promptAtHand
        var draft = ChangeDraft(self, at: now)
        var time = timeForNext(at: now)
        for text in spoken {
            var contribution = Contribution(
                id: ID(from: &entropy), text: text, language: foreign(provenance.language),
                author: kept(provenance.author),
                round: round.id, prompt: prompt?.id,
                number: provenance.number, recordedAt: time, theme: provenance.theme,
                sortedAt: provenance.theme == nil ? nil : now, marks: provenance.marks,
                copyOf: provenance.copyOf)
            round.content.place(&contribution, from: provenance)
            if gathers(contribution) != nil {
                contribution.organisation =
                    provenance.organisation
                    ?? provenance.author.flatMap { participants[$0]?.organisation } ?? ""
            }
            draft[contribution.id] = contribution
            time = time.adding(milliseconds: 1)
        }
        return try draft.change(.record)
    }

    /// Replaces the words of a contribution; the first words stay in the file.
    ///
    /// - Throws: ``ChangeError`` `nothingToRecord`, `unknown`, `struck`, `nothingChanges`.
    public func amending(
        _ id: ID<Contribution>, to text: String, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !text.isBlank else { throw .nothingToRecord }
        return try changing(id, .amend, at: now) { contribution in
            guard !text.utf8.elementsEqual(contribution.text.utf8) else { return }
            let first = contribution.firstText ?? contribution.text
            contribution.text = text
            contribution.forgetNamed()
            contribution.firstText = first.utf8.elementsEqual(text.utf8) ? nil : first
            if !contribution.translations.isEmpty { contribution.marks.insert(.translatedBefore) }
        }
    }

    /// Gives contributions of any round to another author, or to none.
    ///
    /// - Throws: ``ChangeError`` `authorsAreNotKept`, `unknown`, `struck`, `nothingChanges`.
    public func reassigning(
        _ ids: [ID<Contribution>], to author: ID<Participant>?, at now: Moment
    ) throws(ChangeError) -> Change {
        guard facts.attribution != .none || author == nil else { throw .authorsAreNotKept }
        if let author, participants[author] == nil { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        for id in ids {
            guard let contribution = draft[id] else { throw .unknown }
            guard !contribution.isStruck else { throw .struck }
            draft[id]?.author = author
            if gathers(contribution) != nil,
                let organisation = author.flatMap({ participants[$0]?.organisation }),
                !organisation.isEmpty
            {
                draft[id]?.organisation = organisation
            }
        }
        return try draft.change(.reassign)
    }

    /// Puts a sign on a contribution, or takes it off when it is there.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func toggling(
        _ mark: Contribution.Marks, on id: ID<Contribution>, at now: Moment
    ) throws(ChangeError) -> Change {
        try changing(id, .mark, at: now) { $0.marks.formSymmetricDifference(mark) }
    }

    /// Purges a contribution at its author's wish, and every copy of it.
    ///
    /// The change itself holds no words. Whoever applies it also lets the history
    /// ``History/forget(_:)`` the contributions it names, and does not note it there.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func striking(_ id: ID<Contribution>, at now: Moment) throws(ChangeError) -> Change {
        guard let struck = contributions[id] else { throw .unknown }
        guard !struck.isStruck else { throw .struck }
        let origin = struck.copyOf ?? id
        var purged: Set<ID<Contribution>> = []
        var draft = ChangeDraft(self, at: now)
        for other in contributions
        where other.id == id || other.id == origin || other.copyOf == origin {
            draft[other.id] = other.tombstone
            purged.insert(other.id)
        }
        var change = try draft.change(.strike)
        change.forget(purged)
        return change
    }

    private func changing(
        _ id: ID<Contribution>, _ name: ChangeName, at now: Moment,
        _ body: (inout Contribution) -> Void
    ) throws(ChangeError) -> Change {
        guard var contribution = contributions[id] else { throw .unknown }
        guard !contribution.isStruck else { throw .struck }
        body(&contribution)
        var draft = ChangeDraft(self, at: now)
        draft[id] = contribution
        return try draft.change(name)
    }

    private func kept(_ author: ID<Participant>?) -> ID<Participant>? {
        facts.attribution == .none ? nil : author.flatMap { participants[$0]?.id }
    }

    /// A time for the next contribution, after all others even when the clock was set back.
    func timeForNext(at now: Moment) -> Moment {
        guard let last = contributions.last?.recordedAt, last >= now else { return now }
        return last.adding(milliseconds: 1)
    }
}

extension Moment {
    /// The instant that many milliseconds later.
    func adding(milliseconds more: Int64) -> Moment {
        let (sum, overflow) = milliseconds.addingReportingOverflow(more)
        return overflow ? self : Moment(milliseconds: sum)
    }
}
