import TerminalUI
import Wording
import Workshop

// What the facilitator's screen asks of a kind of round: the registry of kinds, one line each.

extension State {
    /// Draws the screen of a kind of round.
    func drawBody(of round: Round, into grid: inout Grid, _ rect: Rect) {
        switch round.content {
        case .opening: drawOpening(round, into: &grid, rect)
        case .goRound(let goRound): drawGoRound(goRound, of: round, into: &grid, rect)
        case .pairs(let pairs): drawPairs(pairs, of: round, into: &grid, rect)
        case .smallGroups(let groups): drawTables(groups, of: round, into: &grid, rect)
        case .discussion(let discussion): drawDiscussion(discussion, of: round, into: &grid, rect)
        case .sorting: drawBoard(into: &grid, rect)
        case .vote(let vote): drawVote(vote, of: round, into: &grid, rect)
        case .decision(let decision): drawDecision(decision, of: round, into: &grid, rect)
        case .election(let election): drawElection(election, of: round, into: &grid, rect)
        case .groups: drawGroups(of: round, into: &grid, rect)
        case .closing: drawClosing(of: round, into: &grid, rect)
        case .pauseBreak: drawBreak(of: round, into: &grid, rect)
        case .unknown: drawContributions(of: round, into: &grid, rect)
        }
    }

    /// What lines mean in the round in which they were begun.
    ///
    /// - Parameter areAsTheyAre: whether a space before them asked for that.
    func meaning(
        of lines: [String], areAsTheyAre: Bool, in round: Round?, _ event: Event
    ) -> LineMeaning {
        switch round?.content {
        case .opening?:
            // Of a list that was pasted nobody knows whether surnames come first.
            people(
                named: lines.count == 1 && !areAsTheyAre ? rosterNames(in: lines[0]) : lines, event)
        case .vote(let vote)?:
            meaning(of: lines, areAsTheyAre: areAsTheyAre, in: vote, of: round?.id, event)
        case .decision(let decision)?:
            meaning(of: lines, areAsTheyAre: areAsTheyAre, in: decision, of: round?.id, event)
        case .election(let election)?:
            meaning(of: lines, areAsTheyAre: areAsTheyAre, in: election, of: round?.id)
        case .discussion(let discussion)?:
            meaning(of: lines, areAsTheyAre: areAsTheyAre, in: discussion)
        case .goRound?, .pairs?, .smallGroups?, .sorting?, .groups?, .closing?,
            .pauseBreak?, .unknown?, nil:
            .said(lines)
        }
    }
}

extension RoundContent {
    /// Whether the round's screen shows what was just recorded.
    var listsContributions: Bool {
        switch self {
        case .opening, .goRound, .discussion, .closing, .sorting, .groups, .pauseBreak, .unknown:
            true
        case .pairs(let pairs): pairs.phase == .harvest
        case .smallGroups(let groups): !groups.tables.isEmpty
        case .vote: true
        case .decision(let decision): !decision.isOver
        case .election(let election): election.phase != .elected
        }
    }
}

extension Session {
    /// What can be selected in the round at hand, from top to bottom.
    var listItems: [ListItem] {
        guard let round, facts.endedAt == nil else { return [] }
        switch round.content {
        case .opening:
            return earlierActions.map { .action($0.id) }
                + participants.map { .participant($0.id) }
                + ids(of: round.id).map { .contribution($0) }
        case .sorting:
            return themes.map { .theme($0.id) }
        case .vote(let vote) where vote.step != .revealed:
            return vote.listItems + ids(of: round.id).map { .contribution($0) }
        case .decision(let decision):
            return listItems(of: decision, in: round)
        case .election(let election):
            return listItems(of: election, in: round)
        case .groups:
            return groups.map { .group($0.id) } + ids(of: round.id).map { .contribution($0) }
        case .closing:
            return actions.map { .action($0.id) } + (nextMeeting == nil ? [] : [.nextMeeting])
                + ids(of: round.id).map { .contribution($0) }
        case .goRound, .pairs, .smallGroups, .discussion, .vote, .pauseBreak, .unknown:
            return shownContributions(of: round).map { .contribution($0) }
        }
    }

    /// The contributions that a round's screen lists: those of the prompt or the table at hand,
    /// where it goes one by one.
    func shownContributions(of round: Round) -> OrderedIDs {
        switch round.content {
        case .pairs where round.prompts.count > 1,
            .discussion where round.gathersByOrganisation || round.isTimedByPrompt:
            return ids(of: round.id, answering: round.promptAtHand?.id)
        case .smallGroups(let groups) where groups.phase != .plenary:
            return groups.tableAtHand.map { ids(of: round.id, from: $0.id) } ?? ids(of: round.id)
        case .smallGroups:
            return ids(of: round.id, from: nil)
        case .opening, .goRound, .pairs, .discussion, .sorting, .vote, .decision, .election,
            .groups,
            .closing, .pauseBreak, .unknown:
            return ids(of: round.id)
        }
    }
}

extension RoundContent {
    /// The fields particular to a kind of round.
    func fields(_ wording: Wording) -> [Form.Field] {
        switch self {
        case .goRound(let round):
            [seconds(.turnSeconds, round.turnSeconds)]
        case .pairs(let round):
            [
                seconds(.thinkSeconds, round.thinkSeconds),
                seconds(.noteSeconds, round.noteSeconds),
            ]
        case .smallGroups(let round):
            [
                Form.Field(.groupSize, round.groupSize.map(String.init) ?? ""),
                Form.Field(
                    .takesTopics, choosing: wording.noAndYes, round.takesTopics ? 1 : 0,
                    hasNote: true),
            ]
        case .discussion(let round):
            [
                Form.Field(
                    .sides, round.sides.joined(separator: ", "),
                    hasNote: true),
                Form.Field(
                    .silence, choosing: wording.noAndYes, round.isSilent ? 1 : 0, hasNote: true),
                seconds(.promptSeconds, round.promptSeconds),
                Form.Field(.speakingMarks, round.marks.joined(separator: ", "), hasNote: true),
                Form.Field(
                    .firstTimersFirst, choosing: wording.noAndYes,
                    round.hasFirstTimersFirst ? 1 : 0),
                Form.Field(
                    .alternate, choosing: wording.noAndYes, round.alternates ? 1 : 0),
            ]
        case .vote(let round): round.fields(wording)
        case .election(let round): round.fields
        case .opening, .sorting, .decision, .groups, .closing, .pauseBreak, .unknown: []
        }
    }

    /// The same content with what its fields say.
    func taking(_ form: Form) throws(FormProblem) -> RoundContent {
        switch self {
        case .goRound(var round):
            round.turnSeconds = try form.number(.turnSeconds, in: 1...3600)
            return .goRound(round)
        case .pairs(var round):
            round.thinkSeconds = try form.number(.thinkSeconds, in: 1...7200) ?? round.thinkSeconds
            round.noteSeconds = try form.number(.noteSeconds, in: 0...7200) ?? 0
            return .pairs(round)
        case .smallGroups(var round):
            round.groupSize = try form.number(.groupSize, in: 1...1000)
            round.takesTopics = form.choice(.takesTopics) == 1
            return .smallGroups(round)
        case .discussion(var round):
            let sides = form.names(.sides)
            guard sides.isEmpty || sides.count == 2 else {
                throw FormProblem(field: .sides, phrase: Phrase("form.twoSides"))
            }
            round.sides = sides
            round.isSilent = form.choice(.silence) == 1
            if sides.isEmpty { round.currentSide = nil }
            round.promptSeconds = try form.number(.promptSeconds, in: 1...7200)
            let marks = form.names(.speakingMarks)
            guard marks.count != 1, marks.count <= 9, Set(marks.map(\.folded)).count == marks.count
            else {
                throw FormProblem(field: .speakingMarks, phrase: Phrase("message.severalMarks"))
            }
            round.marks = marks
            round.hasFirstTimersFirst = form.choice(.firstTimersFirst) == 1
            round.alternates = form.choice(.alternate) == 1 && !marks.isEmpty
            return .discussion(round)
        case .vote(let round):
            return .vote(try round.taking(form))
        case .election(let round): return .election(round.taking(form))
        case .opening, .sorting, .decision, .groups, .closing, .pauseBreak, .unknown:
            return self
        }
    }

    private func seconds(_ name: FieldName, _ seconds: Int?) -> Form.Field {
        Form.Field(name, seconds.map(String.init) ?? "")
    }
}
