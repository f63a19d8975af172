extension ChangeName {
    static let settleAction = ChangeName("settle-action")
}

extension Session {
    /// What was agreed in an earlier session of the series and was still open then.
    public var earlierActions: [Action] { actions.filter { $0.origin != nil } }

    /// Whether there is something to say of what was decided last time.
    public var recallsLastTime: Bool {
        guard let series = facts.series else { return !earlierActions.isEmpty }
        return !series.decided.isEmpty || !series.reviews.isEmpty || !series.done.isEmpty
            || !earlierActions.isEmpty
    }

    /// Notes that an action is done, or that it is not.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `nothingChanges`.
    public func settling(_ id: ID<Action>, at now: Moment) throws(ChangeError) -> Change {
        guard actions[id] != nil else { throw .unknown }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.isDone.toggle()
        return try draft.change(.settleAction)
    }

    /// Makes the session that follows this one in its series: its next meeting says when and where,
    /// and open actions, themes and open groups are carried over under their identifiers.
    ///
    /// Nobody of the roster is carried over, as permissions are asked anew: only what they are called
    /// by, to be offered again. Nor is anything that was said.
    ///
    /// - Parameters:
    ///   - template: what the agenda is made from; nil for this session's own, as planned.
    ///   - today: the day it is made on, which counts where no day is known.
    public func following(
        template: Template? = nil, language: LanguageTag? = nil, today: CalendarDay,
        entropy: inout Entropy
    ) -> Session {
        var plan = template ?? self.template(named: facts.template)
        // Those of the agenda itself are carried over as they are.
        let names = Set(themes.map { $0.name.lowercased() })
        plan.themes =
            template == nil
            ? []
            : plan.themes.filter {
                !names.contains($0.name.text(for: language ?? facts.language).lowercased())
            }
        var next = plan.session(language: language ?? facts.language, entropy: &entropy)
        next.facts = followingFacts(next.facts, today: today)
        let origin = EarlierSession(self)
        next.carryThemes(of: self, from: origin)
        for group in groups {
            var carried = group
            carried.members = []
            // The topic was brought in this session: its words go along, as the name.
            if group.topic != nil { (carried.name, carried.topic) = (name(of: group), nil) }
            carried.contact = group.contact.flatMap(carriedOver)
            carried.origin = group.origin ?? origin
            next.groups[group.id] = carried
        }
        let organisations =
            facts.deleteAfter == nil ? nil : OrganisationNames(withoutNamesOf: self)
        for action in actions where !action.isDone {
            var carried = action
            carried.owner = action.owner.flatMap(carriedOver)
            if let organisations {
                carried.organisation = organisations.permitted(action.organisation) ?? ""
            }
            carried.round = nil
            carried.recordedAt = nil
            carried.origin = action.origin ?? origin
            next.actions[action.id] = carried
        }
        return next
    }

    private func followingFacts(_ made: SessionFacts, today: CalendarDay) -> SessionFacts {
        let meeting = facts.nextMeeting ?? NextMeeting()
        var next = made
        next.title = meeting.name.isEmpty ? titleOfNext : meeting.name
        next.subtitle = facts.subtitle
        next.date = day(of: facts.nextMeeting, today: today)
        // A rule for finding the place says that it will be another one.
        next.place =
            meeting.place.isEmpty && meeting.placeRule.isEmpty ? facts.place : meeting.place
        next.hosts = meeting.hosts.isEmpty ? facts.hosts : meeting.hosts
        next.timeZone = facts.timeZone
        next.expectedCount = facts.expectedCount ?? attendance
        next.attribution = facts.attribution
        next.statementPattern =
            facts.statementPattern.isEmpty ? made.statementPattern : facts.statementPattern
        next.series = SeriesPlace(
            name: facts.series?.name ?? "",
            number: min((facts.series?.number ?? 1) + 1, SeriesPlace.largestNumber),
            previous: EarlierSession(self), decided: adoptedProposals,
            reviews: reviews.filter { stillComes($0, today: today) },
            done: actions.filter(\.isDone).map(\.text), people: peopleForNextTime,
            zones: meeting.zones.isEmpty ? facts.series?.zones ?? [] : meeting.zones)
        return next
    }

    /// Whether the next workshop is told of a day: also of one between both, for nobody was there then.
    private func stillComes(_ review: Review, today: CalendarDay) -> Bool {
        let isOwn = facts.series?.reviews.contains { $0.id == review.id } != true
        return isOwn || review.on > facts.date ?? today
    }

    /// The title with the next number where it names this one: «Atelier 3», «3e Atelier», «#3».
    ///
    /// Left as it is where the number stands within a word, such as «3rd», which would read wrong.
    private var titleOfNext: String {
        guard let number = facts.series?.number else { return facts.title }
        var title = facts.title
        for run in facts.title.split(whereSeparator: { !$0.isNumber && !$0.isLetter }) {
            let digits = run.prefix { $0.isNumber }
            guard Int(digits) == number, ["", "e"].contains(run.dropFirst(digits.count)) else {
                continue
            }
            title.replaceSubrange(digits.startIndex..<digits.endIndex, with: "\(number + 1)")
            break
        }
        return title
    }

    private func day(of meeting: NextMeeting?, today: CalendarDay) -> CalendarDay? {
        switch meeting?.when {
        case .day(let day)?: day
        case .weekOf(let day)?: (day...day.adding(days: 6)).contains(today) ? today : nil
        case .words?: nil
        case nil: today
        }
    }

    /// What those who were there are called by, the first of a name once; nobody where a day was
    /// promised after which names are gone.
    private var peopleForNextTime: [String] {
        guard facts.deleteAfter == nil else { return [] }
        var names: [String] = []
        for name in participants.map(\.calledName) where !name.isEmpty && !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// Those of last time who are not in the roster, by the names that they were called by.
    public var peopleNotYetBack: [String] {
        let here = Set(participants.flatMap { [$0.name.lowercased(), $0.nameToUse.lowercased()] })
        return (facts.series?.people ?? []).filter { !here.contains($0.lowercased()) }
    }

    /// What the decision rounds adopted, in their last words.
    public var adoptedProposals: [String] {
        agenda.compactMap { round in
            guard case .decision(let decision) = round.content, decision.phase == .adopted
            else { return nil }
            return decision.current?.text
        }
    }

    /// Somebody named for a task, in the next session: a refusal stays, a permission is asked anew.
    ///
    /// Where a day was promised after which names are gone, none is carried beyond it.
    private func carriedOver(_ person: NamedPerson) -> NamedPerson? {
        guard facts.deleteAfter == nil else { return nil }
        let participant = person.participant.flatMap { participants[$0] }
        let called = participant?.calledName ?? ""
        func anew(_ permission: Permission, _ general: Permission?) -> Permission {
            permission == .refused || general == .refused ? .refused : .notAsked
        }
        return NamedPerson(
            name: called.isEmpty ? person.name : called,
            inTheRoom: anew(person.inTheRoom, participant?.inTheRoom),
            inPublication: anew(person.inPublication, participant?.inPublication))
    }

    /// Puts the themes of the session before in front of those that the template gives.
    private mutating func carryThemes(of earlier: Session, from origin: EarlierSession) {
        var last = earlier.themes.last?.position
        for theme in themes {
            let position = OrderKey(after: last, before: nil)
            last = position
            themes[theme.id]?.position = position
        }
        for theme in earlier.themes {
            var carried = theme
            // Their files lie beside the earlier session.
            carried.photos = []
            carried.origin = theme.origin ?? origin
            themes[theme.id] = carried
        }
    }
}
