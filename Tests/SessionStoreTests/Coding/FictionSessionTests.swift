import Foundation
import SessionStore
import TestSupport
import Testing
import Workshop

/// The session that is there to be replayed.
@Suite(.serialized) struct FictionSessionTests {
    static let path = URL(filePath: #filePath)
        .appending(path: "../../../../sessions/fiction-tour-et-themes.json").standardized.path

    @Test func itSaysThatItIsFictionAndHoldsAllItsTimes() throws {
        let session = try SessionFile.read(Self.path)
        #expect(session.title.contains("(fiction)"))
        #expect(session.contributions.allSatisfy { $0.recordedAt != nil })
        #expect(
            SessionFile.bytes(of: session)
                == [UInt8](try Data(contentsOf: URL(filePath: Self.path))))
    }

    @Test func playedToItsEndItBecomesTheSessionWithEverythingInItsOrder() throws {
        let session = try SessionFile.read(Self.path)
        var playback = try #require(Playback(session, speed: 60, now: 0))
        let texts = session.contributions.map(\.text)
        var rounds: [ID<Round>] = []
        var (said, now): (Int, Int64) = (0, 0)
        while !playback.isOver {
            now += 50
            playback.advance(to: now)
            let then = session.asOf(playback.position)
            #expect(then.contributions.count >= said)
            said = then.contributions.count
            #expect(then.contributions.map(\.text) == Array(texts.prefix(said)))
            if let round = then.currentRound, rounds.last != round { rounds.append(round) }
            try #require(then.danglingReferences == [])
        }
        #expect(session.asOf(playback.position) == session)
        #expect(rounds == session.agenda.map(\.id))
        #expect(now < 60_000)
    }
}
