import TerminalUI
import Testing
import Workshop

@Suite struct DecisionSceneTests {
    @Test func theRoomReadsTheProposalAndWhatStandsAgainstIt() throws {
        var room = Room(.decision)
        try room.goOn()
        let round = room.session.agenda[0].id
        #expect(room.tells().contains { $0.contains("Proposition") })
        try room.does { session, entropy, now in
            try session.proposing("Ouvrir le samedi", in: round, entropy: &entropy, at: now)
        }
        for _ in 0..<4 {
            try room.does { session, _, now in
                try session.goingOnWithDecision(in: round, at: now)
            }
        }
        try room.says("Personne n’a les clés")
        try room.says("Trop tôt")
        let said = room.session.contributions.map(\.id)
        try room.does { session, _, now in
            try session.turning(said[0], to: .lifted, in: round, at: now)
        }
        let seen = room.tells()
        #expect(seen.contains { $0.contains("Objections") })
        #expect(seen.contains { $0.contains("✓ Personne n’a les clés (levée)") })
        #expect(seen.contains { $0.contains("● Trop tôt (pas encore levée)") })
        try room.does { session, _, now in try session.striking(said[1], at: now) }
        #expect(!room.tells().contains { $0.contains("Trop tôt") })
    }
}
