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

extension Room {
    fileprivate var ballots: [Ballot] {
        guard case .vote(let vote)? = session.round?.content else { return [] }
        return vote.ballots
    }
}
