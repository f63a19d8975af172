import TerminalUI
import Testing
import Workshop

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
        let seen = room.sees(Size(columns: 44, rows: 14))
        #expect(seen.contains { $0.contains("2\u{a0}bulletins") })
        #expect(!seen.contains { $0.contains("▪") })
        let before = seen.joined()
        let round = room.session.agenda[0].id
        let last = try #require(room.ballots.last)
        try room.does { session, _, now in try session.removing(last.id, in: round, at: now) }
        try room.does { session, entropy, now in
            try session.casting([.ballot([1, 1, 1])], in: round, entropy: &entropy, at: now)
        }
        #expect(room.sees(Size(columns: 44, rows: 14)).joined() == before)
    }

    @Test func theResultsAreRevealedToAll() throws {
        var room = try voting()
        let round = room.session.agenda[0].id
        try room.does { session, _, now in try session.goingOnWithVote(in: round, at: now) }
        let seen = room.sees(Size(columns: 44, rows: 14))
        #expect(seen.contains { $0.contains("2  Un jardin") })
        #expect(seen.contains { $0.contains("▪  3") })
        #expect(seen.contains { $0.contains("2\u{a0}votant·es") })
    }
}

extension Room {
    fileprivate var ballots: [Ballot] {
        guard case .vote(let vote)? = session.round?.content else { return [] }
        return vote.ballots
    }
}
