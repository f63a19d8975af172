extension Round {
    /// The round without anybody in it: no turns, no pairs, nobody at a table.
    var withoutPeople: Round {
        var round = self
        round.foreign = .none
        round.clock = round.clock?.withoutForeign
        round.timer?.foreign = .none
        if let clock = round.timer?.clock { round.timer?.clock = clock.withoutForeign }
        for place in round.prompts.indices { round.prompts[place].foreign = .none }
        switch round.content {
        case .goRound(var goRound):
            goRound.drawn = []
            goRound.floor = Floor()
            round.content = .goRound(goRound)
        case .discussion(var discussion):
            discussion.stack = []
            discussion.floor = Floor()
            round.content = .discussion(discussion)
        case .pairs(var pairs):
            pairs.pairs = []
            round.content = .pairs(pairs)
        case .smallGroups(var groups):
            for place in groups.tables.indices {
                groups.tables[place].members = []
                groups.tables[place].reporter = nil
                groups.tables[place].foreign = .none
            }
            round.content = .smallGroups(groups)
        case .vote(var vote):
            for place in vote.options.indices { vote.options[place].foreign = .none }
            for place in vote.ballots.indices { vote.ballots[place].foreign = .none }
            round.content = .vote(vote)
        case .decision(var decision):
            for place in decision.versions.indices { decision.versions[place].foreign = .none }
            for place in decision.objections.indices { decision.objections[place].foreign = .none }
            round.content = .decision(decision)
        case .opening, .sorting, .groups, .closing, .pauseBreak, .unknown: break
        }
        return round
    }

    /// The round with every text changed.
    func rewritten(_ change: (String, String) -> String) -> Round {
        var round = self
        let path = "agenda/\(id.text)"
        round.title = round.title.rewritten { change("\(path)/title", $0) }
        round.guidance = round.guidance.rewritten { change("\(path)/guidance", $0) }
        round.introduction = change("\(path)/introduction", round.introduction)
        round.conclusion = change("\(path)/conclusion", round.conclusion)
        for place in round.prompts.indices {
            let prompt = "\(path)/prompts/\(round.prompts[place].id.text)"
            round.prompts[place].text = round.prompts[place].text.rewritten { change(prompt, $0) }
        }
        switch round.content {
        case .smallGroups(var groups):
            for place in groups.tables.indices {
                let table = "\(path)/tables/\(groups.tables[place].id.text)"
                groups.tables[place].name = change(table, groups.tables[place].name)
                groups.tables[place].room = change(
                    "\(table)/room", groups.tables[place].room)
            }
            round.content = .smallGroups(groups)
        case .discussion(var discussion):
            discussion.sides = discussion.sides.map { change("\(path)/sides", $0) }
            round.content = .discussion(discussion)
        case .vote(var vote):
            for place in vote.options.indices {
                let option = "\(path)/options/\(vote.options[place].id.text)"
                vote.options[place].text = change(option, vote.options[place].text)
            }
            vote.labels = vote.labels.map { change("\(path)/labels", $0) }
            round.content = .vote(vote)
        case .decision(var decision):
            for place in decision.versions.indices {
                let version = "\(path)/versions/\(decision.versions[place].id.text)"
                decision.versions[place].text = change(version, decision.versions[place].text)
            }
            round.content = .decision(decision)
        case .goRound, .pairs, .opening, .sorting, .groups, .closing, .pauseBreak, .unknown: break
        }
        return round
    }
}

extension LocalizedText {
    fileprivate func rewritten(_ change: (String) -> String) -> LocalizedText {
        LocalizedText(
            versions.map { Version(language: $0.language, text: change($0.text)) })
    }
}

extension Clock {
    /// The clock without what a later version wrote.
    fileprivate var withoutForeign: Clock {
        var clock = self
        clock.foreign = .none
        for place in clock.stops.indices { clock.stops[place].foreign = .none }
        return clock
    }
}
