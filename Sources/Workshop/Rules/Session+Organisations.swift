extension Session {
    /// Whether any prompt gathers its answers by organisation.
    public var gathersByOrganisation: Bool {
        agenda.contains { $0.prompts.contains { $0.gathers != nil } }
    }

    /// What a contribution is, where its prompt gathers answers by organisation; nil for others.
    public func gathers(_ contribution: Contribution) -> Exchange? {
        guard let prompt = contribution.prompt, let round = contribution.round else { return nil }
        return agenda[round]?.prompts.first { $0.id == prompt }?.gathers
    }

    /// The organisations that are known: those of the roster in its order, then those that had the
    /// floor or were noted, as they came.
    public var organisations: [String] {
        var known: [String] = []
        var seen: Set<String> = []
        func take(_ name: String) {
            if !name.isEmpty, seen.insert(name).inserted { known.append(name) }
        }
        for participant in participants { take(participant.organisation) }
        for round in agenda {
            for turn in round.content.floor?.turns ?? [] { take(turn.organisation) }
        }
        for contribution in contributions { take(contribution.organisation) }
        return known
    }

    /// Who takes something on, of what is typed: «Ana (Les oiseaux de passage)», «Ana», or an
    /// organisation alone in its brackets, spelt as it is known.
    ///
    /// What stands in brackets in the list of people belongs to the name here, too.
    ///
    /// - Parameters:
    ///   - action: what is taken on, whose own spelling may be what is corrected.
    ///   - more: further organisations that are known, from the same page.
    public func taker(
        _ typed: String, of action: ID<Action>? = nil, among more: [String] = []
    ) -> (name: String, organisation: String) {
        let wanted = typed.folded
        let isListed = participants.contains {
            [$0.name.folded, $0.nameToUse.folded].contains(wanted)
        }
        guard !isListed, let (name, organisation) = Self.apart(typed) else { return (typed, "") }
        let others = actions.filter { $0.id != action }.map(\.organisation)
        return (name, Self.spelling(of: organisation, among: organisations + others + more))
    }

    /// An organisation as it is spelt among others, or as it is.
    private static func spelling(of organisation: String, among known: [String]) -> String {
        let key = OrganisationNames.key(of: organisation)
        return known.first { OrganisationNames.key(of: $0) == key } ?? organisation
    }

    /// The organisation that has the floor: the one it was given to, else the speaker's; empty when
    /// there is none.
    public var organisationAtHand: String {
        guard let turn = round?.content.floor?.current else { return "" }
        guard turn.organisation.isEmpty else { return turn.organisation }
        return turn.speaker.flatMap { participants[$0]?.organisation } ?? ""
    }

    /// Hands the floor to an organisation, known or new; whoever alone speaks for it has it then.
    ///
    /// - Parameter prompt: what it is asked, where that is not what is being asked.
    /// - Throws: ``ChangeError`` `nothingToRecord`, `otherKindOfRound`, `noRound`,
    ///   `nothingChanges`.
    public func handingOn(
        toOrganisation name: String, asking prompt: ID<Prompt>? = nil, at now: Moment
    ) throws(ChangeError) -> Change {
        guard !name.isBlank else { throw .nothingToRecord }
        let speakers = present.filter { $0.organisation == name }
        let speaker = speakers.count == 1 ? speakers.first?.id : nil
        return try changingRound(.handOn, at: now) { round throws(ChangeError) in
            guard var floor = round.content.floor else { throw .otherKindOfRound }
            var lap = 1
            if case .goRound(let goRound) = round.content { lap = goRound.lap }
            floor.begin(speaker, for: name, lap: lap, at: now)
            round.content.floor = floor
            if let prompt, round.prompts.contains(where: { $0.id == prompt }) {
                round.currentPrompt = prompt
            }
            if round.timer?.clock == nil { round.startTimer(at: now) }
        }
    }

    /// Notes for which organisation contributions of any round were said; nothing for none.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func reassigning(
        _ ids: [ID<Contribution>], toOrganisation name: String, at now: Moment
    ) throws(ChangeError) -> Change {
        var draft = ChangeDraft(self, at: now)
        for id in ids {
            guard let contribution = draft[id] else { throw .unknown }
            guard !contribution.isStruck else { throw .struck }
            draft[id]?.organisation = name
        }
        return try draft.change(.reassign)
    }

    /// Notes that a contribution answers another prompt of its round, and so is something else.
    ///
    /// - Throws: ``ChangeError`` `unknown`, `struck`, `nothingChanges`.
    public func reassigning(
        _ id: ID<Contribution>, toPrompt prompt: ID<Prompt>, at now: Moment
    ) throws(ChangeError) -> Change {
        guard let contribution = contributions[id],
            let round = contribution.round.flatMap({ agenda[$0] }),
            round.prompts.contains(where: { $0.id == prompt })
        else { throw .unknown }
        guard !contribution.isStruck else { throw .struck }
        var draft = ChangeDraft(self, at: now)
        draft[id]?.prompt = prompt
        return try draft.change(.reassign)
    }

    /// A line of the roster as name and organisation: «Ana (Les oiseaux de passage)», where answers
    /// are gathered by organisation; elsewhere what stands in brackets belongs to the name.
    func rosterEntry(_ line: String) -> (name: String, organisation: String) {
        guard gathersByOrganisation, let (name, organisation) = Self.apart(line) else {
            return (line, "")
        }
        return (name, Self.spelling(of: organisation, among: organisations))
    }

    /// A name and the organisation in brackets behind it; nil where there is none.
    private static func apart(_ line: String) -> (name: String, organisation: String)? {
        guard line.last == ")", let open = line.firstIndex(of: "("),
            open == line.startIndex || line[line.index(before: open)].isWhitespace
        else { return nil }
        let organisation = line[line.index(after: open)...].dropLast()
        guard organisation.contains(where: { !$0.isWhitespace }) else { return nil }
        var name = line[..<open]
        while name.last?.isWhitespace == true { name.removeLast() }
        return (String(name), String(organisation))
    }
}
