import TerminalUI
import Testing
import Workshop

@testable import Stage

@Suite struct VoteSceneTests {
    private func voting() throws -> Room {
        var room = Room(.vote)
        try room.goOn()
        let round = room.session.agenda[0].id
        try room.does { session, entropy, now in
            try session.addingOptions(
                ["Un four à pain", "Un jardin"], in: round, entropy: &entropy, at: now)
        }
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        try room.does { session, entropy, now in
            try session.casting(
                [.ballot([2, 2, 1]), .ballot([2])], in: round, entropy: &entropy, at: now)
        }
        return room
    }

    @Test func theRoomSeesHowManyBallotsCameInAndNothingOfWhatTheySay() throws {
        var room = try voting()
        #expect(room.tells().contains { $0.contains("2\u{a0}bulletins") })
        let before = room.sees(Size(columns: 44, rows: 14)) + room.tells()
        let round = room.session.agenda[0].id
        let last = try #require(room.ballots.last)
        try room.does { session, _, now in try session.removing(last.id, in: round, at: now) }
        try room.does { session, entropy, now in
            try session.casting([.ballot([1, 1, 1])], in: round, entropy: &entropy, at: now)
        }
        #expect(room.sees(Size(columns: 44, rows: 14)) + room.tells() == before)
    }

    @Test func theResultsAreRevealedToAll() throws {
        var room = try voting()
        let round = room.session.agenda[0].id
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        let seen = room.tells()
        #expect(seen.contains("2  Un jardin — 3"))
        #expect(seen.contains("1  Un four à pain — 1"))
        #expect(seen.contains { $0.contains("2\u{a0}votant·es") })
    }
}

extension VoteSceneTests {
    @Test func votersReadHowManyDotsTheyHaveAndHowManyMayGoOnOne() throws {
        var room = try voting()
        #expect(room.tells().contains("Votez\u{a0}: 3\u{a0}gommettes"))
        let round = room.session.agenda[0].id
        try room.does { session, _, now in
            try session.planning(round, at: now) { round in
                guard case .vote(var vote) = round.content else { return }
                vote.dotsPerOption = 2
                round.content = .vote(vote)
            }
        }
        #expect(room.tells().contains("Votez\u{a0}: 3\u{a0}gommettes, 2 au plus sur une"))
    }

    @Test func aBarIsAsLongAsItsNumberSays() throws {
        var room = try voting()
        let round = room.session.agenda[0].id
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        let sheet = try room.sheet(Size(columns: 120, rows: 35))
        let bars = sheet.layout.pages.flatMap { $0 }.compactMap { block in
            if case .bar = block.shape { block.rect } else { nil }
        }
        #expect(bars.count == 2)
        #expect(bars.allSatisfy { $0.rows >= 2 })
        #expect(abs(bars[0].columns - 3 * bars[1].columns) <= 3)
    }
}

extension VoteSceneTests {
    private func revealed(_ vote: Vote) throws -> [String] {
        var room = Room(.vote)
        try room.goOn()
        let round = room.session.agenda[0].id
        try room.does { session, _, now in
            try session.planning(round, at: now) { $0.content = .vote(vote) }
        }
        return room.tells()
    }

    private func yesNo(_ levels: [Int], quorum: Int?) -> Vote {
        Vote(
            form: .yesNo, phase: .revealed, quorum: quorum,
            ballots: levels.enumerated().map { Ballot(id: ID("b\($0)"), level: $1) })
    }

    @Test func whatCameOutIsTheHeadlineUnlessTooFewVoted() throws {
        #expect(
            try revealed(yesNo([1, 1, 2], quorum: nil)).contains("Oui, 2 contre 1"))
        let reached = try revealed(yesNo([1, 1, 2], quorum: 3))
        #expect(reached.contains("Oui, 2 contre 1"))
        #expect(reached.contains { $0.contains("Quorum atteint") })
        let missed = try revealed(yesNo([1, 1, 2], quorum: 4))
        #expect(missed.contains("Quorum non atteint"))
        #expect(missed.contains { $0.contains("Quorum non atteint\u{a0}: 3 sur 4") })
        #expect(missed.contains { $0.contains("Le oui l’emporte") })
        let dots = Vote(
            phase: .revealed, options: [VoteOption(id: ID("o"), number: 1, text: "Un four")],
            quorum: 1, ballots: [Ballot(id: ID("b"), dots: [ID("o")])])
        #expect(try revealed(dots).contains("Résultats"))
    }

    /// Where voters look for the grade that they want to give.
    @Test func aNumberAndItsGradeStayTogether() throws {
        let vote = Vote(
            form: .grades, phase: .voting,
            options: (1...2).map { VoteOption(id: ID("o\($0)"), number: $0, text: "Option") })
        let scale = try #require(try revealed(vote).first { $0.contains("Excellent") })
        #expect(scale.contains("2\u{a0}Très\u{a0}bien   3\u{a0}Bien"))
    }
}

extension Room {
    fileprivate var ballots: [Ballot] {
        guard case .vote(let vote)? = session.round?.content else { return [] }
        return vote.ballots
    }
}
