import Testing
import Workshop

@testable import Stage

@Suite struct ElectionSceneTests {
    private func scene(_ name: String) throws -> Room {
        try #require(UsualScene.all().first { $0.name == name }).room
    }

    @Test func whoNamesWhomIsNotOnStageAndNothingIsCounted() throws {
        var room = try scene("nominations")
        let read = room.reads()
        for name in ["Ana", "Karim", "patience"] { #expect(!read.contains(name)) }
        let before = read
        let round = room.session.agenda[0].id
        for _ in 0..<3 {
            try room.does { session, entropy, now in
                try session.nominating(
                    NamedPerson(name: "Léa"), by: NamedPerson(name: "Zoé"), because: "oui",
                    in: round, entropy: &entropy, at: now)
            }
        }
        #expect(room.reads() == before)
        #expect(read.contains("Tenir la trésorerie"))
        #expect(read.contains("dire où va l’argent"))
    }

    @Test func whoIsProposedIsNamedByTheirPermissionAlone() throws {
        var room = try scene("candidate")
        #expect(room.reads().contains("Karim"))
        let karim = room.session.participants.map(\.id)[1]
        try room.does { session, _, now in
            try session.permitting([karim], inTheRoom: .refused, at: now)
        }
        #expect(!room.reads().contains("Karim"))
        #expect(room.reads().contains("Tenir la trésorerie"))
    }

    @Test func whoIsElectedStandsThereUntilWhen() throws {
        var room = try scene("elected")
        let told = room.tells().joined(separator: "\n")
        #expect(told.contains("Élu·e"))
        #expect(told.contains("Karim"))
        #expect(told.contains("jusqu’au 31 décembre 2027"))
    }
}
