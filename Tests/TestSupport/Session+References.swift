import Workshop

extension Session {
    /// Every reference of this session that leads nowhere, in words for a test's report.
    public var danglingReferences: [String] {
        var dangling: [String] = []
        func check<Of>(_ id: ID<Of>?, in list: KeyedList<Of>, _ what: String) {
            if let id, list[id] == nil { dangling.append("\(what) \(id.text)") }
        }
        func check(_ ids: [ID<Participant>], _ what: String) {
            for id in ids { check(id, in: participants, what) }
        }
        check(facts.currentRound, in: agenda, "current round")
        check(facts.quotation?.author?.participant, in: participants, "quoted")
        for contribution in contributions {
            check(contribution.author, in: participants, "author")
            check(contribution.round, in: agenda, "round")
            check(contribution.theme, in: themes, "theme")
            check(contribution.copyOf, in: contributions, "copy of")
            let round = contribution.round.flatMap { agenda[$0] }
            if let prompt = contribution.prompt,
                round?.prompts.contains(where: { $0.id == prompt }) != true
            {
                dangling.append("prompt \(prompt.text)")
            }
            if let table = contribution.table, case .smallGroups(let groups)? = round?.content,
                !groups.tables.contains(where: { $0.id == table })
            {
                dangling.append("table \(table.text)")
            }
        }
        for table in agenda.flatMap(\.content.topicTables) {
            check(table.topic, in: contributions, "topic")
        }
        for theme in themes {
            for link in theme.links {
                check(link.to, in: themes, "link")
                if link.to == theme.id { dangling.append("link to itself \(theme.id.text)") }
            }
        }
        for group in groups {
            check(group.theme, in: themes, "theme of a group")
            check(group.members, "member of a group")
            check(group.contact?.participant, in: participants, "contact")
        }
        for action in actions {
            check(action.owner?.participant, in: participants, "owner")
            check(action.round, in: agenda, "round of an action")
        }
        for item in parkingLot { check(item.round, in: agenda, "round of the parking lot") }
        for note in privateNotes { check(note.round, in: agenda, "round of a private note") }
        for round in agenda {
            check(round.content.floor?.turns.compactMap(\.speaker) ?? [], "speaker")
            switch round.content {
            case .goRound(let goRound): check(goRound.drawn, "drawn")
            case .pairs(let pairs): check(pairs.pairs.flatMap(\.members), "in a pair")
            case .smallGroups(let groups):
                check(
                    groups.tables.flatMap { $0.members + [$0.reporter].compactMap(\.self) }, "table"
                )
            case .discussion(let discussion): check(discussion.stack, "stack")
            case .vote(let vote):
                let known = Set(vote.options.map(\.id))
                for option in vote.options {
                    check(option.contribution, in: contributions, "option")
                }
                dangling += vote.ballots.flatMap(\.dots).filter { !known.contains($0) }
                    .map { "dot \($0.text)" }
            case .decision(let decision):
                for objection in decision.objections {
                    check(objection.contribution, in: contributions, "objection")
                    if let id = objection.version, decision.number(of: id) == nil {
                        dangling.append("version \(id.text)")
                    }
                }
            default: break
            }
        }
        return dangling
    }
}
