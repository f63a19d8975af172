import TerminalUI
import Wording
import Workshop

// What is written in a vote: options, ballots, and notes beside them.
extension State {
    /// What lines mean in a vote: options while they are gathered, then ballots.
    ///
    /// What is in quotation marks or begins with a space is a note.
    func meaning(
        of lines: [String], areAsTheyAre: Bool, in vote: Vote, of round: ID<Round>?, _ event: Event
    ) -> LineMeaning {
        guard let round, !areAsTheyAre else { return .said(lines) }
        switch vote.step {
        case .options:
            if let notes = Self.quoted(lines) { return .said(notes) }
            return .change({ session, now, entropy in
                return try session.addingOptions(lines, in: round, entropy: &entropy, at: now)
            })
        case .voting:
            return ballots(in: lines, vote, of: round, event)
        case .revealed:
            let isBallot = lines.contains { BallotLine($0, in: vote) != nil }
            return isBallot
                ? .refused(BallotProblem.notVoting.phrase) : .said(Self.quoted(lines) ?? lines)
        }
    }

    private func ballots(
        in lines: [String], _ vote: Vote, of round: ID<Round>, _ event: Event
    ) -> LineMeaning {
        var casts: [Cast] = []
        for line in lines {
            guard let ballot = BallotLine(line, in: vote) else {
                if let notes = Self.quoted(lines) { return .said(notes) }
                // Words stay to be put into quotation marks; figures are nothing to go on with.
                return line.contains { $0.isLetter && Key.character($0).digit == nil }
                    ? .refused(.notABallot(vote.form)) : .ballots([], round)
            }
            casts += ballot.casts
        }
        return .ballots(casts, round)
    }

    /// Takes ballots and counts in, all of them or none, and asks where something was counted
    /// before.
    ///
    /// What is refused leaves the line, for the next ballot would be typed onto it; undo brings it
    /// back.
    ///
    /// - Parameter lines: the lines that were pasted; nil for the one that was written.
    mutating func take(
        _ casts: [Cast], in round: ID<Round>, pasted lines: [String]? = nil
    ) -> [Effect] {
        guard readOnlyObstacle == nil, let before = vote(round) else {
            message = readOnlyObstacle.map { StatusMessage($0, .warning) }
            return []
        }
        guard !casts.isEmpty else { return refuse(.notABallot(before.form), lines) }
        let rule: DrawingRule = { session, now, entropy in
            try session.casting(casts, in: round, entropy: &entropy, at: now)
        }
        let effects =
            lines == nil
            ? finishing(saying: casts.count == 1 ? .taken(casts) : nil, rule) : make(rule)
        guard !effects.isEmpty else {
            return refuse(message?.phrase ?? .notABallot(before.form), lines)
        }
        ask(about: casts, since: before, in: round)
        return effects
    }

    private mutating func refuse(_ why: Phrase, _ lines: [String]?) -> [Effect] {
        var refused = InputLine()
        refused.field.set(lines?.joined(separator: "\n") ?? workshop?.line.field.text ?? "")
        if lines == nil { leaveMode() }
        workshop?.cleared = refused
        message = StatusMessage(
            Phrase(
                "ballot.refused", .text("line", refused.field.text.beginning), .phrase("why", why)),
            .warning)
        return [.bell]
    }

    /// Asks of each number that was counted again whether the new count adds to the old one.
    private mutating func ask(about casts: [Cast], since before: Vote, in round: ID<Round>) {
        guard let after = vote(round) else { return }
        let known = Set(before.ballots.map(\.id))
        for number in Set(casts.compactMap(\.countedNumber)).sorted(by: >) {
            let new = after.ballots.filter {
                !known.contains($0.id) && after.isCount($0, for: number)
            }
            guard let last = new.last?.hands, new.count > 1 || before.counted(for: number) != nil,
                let all = after.counted(for: number)
            else { continue }
            popups.append(
                .question(
                    .recount(
                        Recount(
                            round: round, number: number, kept: new.map(\.id), count: last,
                            all: all))))
        }
    }

    /// The vote of a round.
    func vote(_ round: ID<Round>) -> Vote? {
        guard case .vote(let vote)? = session?.agenda[round]?.content else { return nil }
        return vote
    }

    /// The lines without their quotation marks; nil when one has none.
    private static func quoted(_ lines: [String]) -> [String]? {
        let marks: [(Character, Character)] = [("\"", "\""), ("«", "»"), ("“", "”")]
        var notes: [String] = []
        for line in lines.map(\.trimmed) {
            guard let first = line.first, let last = line.last, line.count > 2,
                marks.contains(where: { $0.0 == first && $0.1 == last })
            else { return nil }
            notes.append(String(line.dropFirst().dropLast()).trimmed)
        }
        return notes
    }

    /// The vote of the round at hand.
    var voteAtHand: Vote? {
        guard hasKeysOfRound, case .vote(let vote)? = session?.round?.content else { return nil }
        return vote
    }

    /// Whether the line being written may be somebody's ballot, which is for nobody else to see.
    var lineIsBallot: Bool {
        let round = workshop?.line.origin?.round.flatMap { session?.agenda[$0] } ?? session?.round
        guard case .vote(let vote)? = round?.content else { return false }
        return vote.step == .voting
    }

    /// A key while an option is selected: Enter rewords it, Delete takes it away.
    mutating func pressOption(_ id: ID<VoteOption>, _ key: Key) -> [Effect]? {
        guard let round = session?.round?.id,
            let option = voteAtHand?.options.first(where: { $0.id == id })
        else { return nil }
        switch key {
        case .enter:
            guard let contribution = option.contribution.flatMap({ session?.contributions[$0] })
            else { return openForm(.option(id)) }
            // The words are somebody's, and are corrected where they were said.
            if !contribution.isStruck {
                enterMode(.amend(contribution.id), text: contribution.text)
            }
            return []
        case .delete:
            return make { session, now in try session.removing(id, in: round, at: now) }
        default:
            return nil
        }
    }

    /// A key while a ballot is selected: Delete takes it out.
    mutating func pressBallot(_ id: ID<Ballot>, _ key: Key) -> [Effect]? {
        guard let round = session?.round?.id else { return nil }
        switch key {
        case .delete:
            return make { session, now in try session.removing(id, in: round, at: now) }
        case .enter: return []
        default: return nil
        }
    }
}

extension Vote {
    /// What can be selected while a vote is not revealed.
    var listItems: [ListItem] {
        switch step {
        case .options: options.map { .option($0.id) }
        case .voting: ballots.map { .ballot($0.id) }
        case .revealed: []
        }
    }

    /// The highest number that a ballot can mention.
    var highest: Int {
        switch form {
        case .dots, .ranking: nextNumber - 1
        case .gradients, .fingers, .yesNo, .grades: levelCount
        }
    }
}

extension BallotProblem {
    /// Why a ballot is not taken, in the words of the catalogues.
    var phrase: Phrase {
        switch self {
        case .notVoting: Phrase("ballot.notVoting")
        case .noSuchNumber(let number, let highest):
            Phrase("ballot.noSuchNumber", .number("number", number), .number("highest", highest))
        case .overspent(let count, let all):
            Phrase("ballot.overspent", .count(count), .number("all", all))
        case .tooManyOnOne(let number, let most):
            Phrase("ballot.tooManyOnOne", .number("number", number), .count(most))
        case .wrongGradeCount(let count, let all):
            Phrase("ballot.wrongGradeCount", .count(count), .number("all", all))
        case .rankedTwice(let number): Phrase("ballot.rankedTwice", .number("number", number))
        case .noHands: Phrase("ballot.noHands")
        case .tooFewOptions: Phrase("ballot.tooFewOptions")
        case .notRevealed: Phrase("ballot.notRevealed")
        case .noBallots: Phrase("ballot.noBallots")
        case .ballotsAreIn: Phrase("ballot.ballotsAreIn")
        }
    }
}

extension Phrase {
    static func notABallot(_ form: Vote.Form) -> Phrase {
        switch form {
        case .dots: Phrase("ballot.notOne")
        case .gradients: Phrase("ballot.notOneChoice")
        case .fingers: Phrase("ballot.notFingers")
        case .yesNo: Phrase("ballot.notYesNo")
        case .grades: Phrase("ballot.notGrades")
        case .ranking: Phrase("ballot.notRanking")
        }
    }

    /// What has just been taken, to be checked against the paper.
    static func taken(_ casts: [Cast]) -> Phrase {
        if case [.ballot([])] = casts { return Phrase("ballot.takenBlank") }
        let words = casts.map { cast in
            switch cast {
            case .ballot(let numbers): numbers.map(String.init).joined(separator: ", ")
            case .ranks(let groups):
                groups.map { $0.map(String.init).joined(separator: " = ") }
                    .joined(separator: ", ")
            case .hands(let count, let number): "\(number): \(count)"
            }
        }
        return Phrase("ballot.taken", .text("what", words.joined(separator: "; ")))
    }
}
