import TerminalUI
import Testing
import Workshop

@testable import Stage

/// Pages that turn by themselves, and by hand.
@Suite struct PageTurningTests {
    private static let hall = Size(columns: 120, rows: 35)

    private func room() throws -> Room {
        var room = try #require(UsualScene.all().first { $0.name == "twelve-tables" }).room
        // No clock: the pages alone wake anybody.
        try room.does { session, _, now in
            try session.planning(session.agenda[1].id, at: now) { $0.plannedSeconds = nil }
        }
        return room
    }

    /// The number of the page, out of the part of the sign that is filled.
    private func sign(_ room: inout Room) -> String {
        let parts = room.sees(Self.hall).last?.split(separator: " ") ?? []
        return parts.filter { $0.contains("/") }.joined()
    }

    @Test func everyPageComesRoundWithinFortySecondsForOneWakeUpEach() throws {
        var room = try room()
        let first = sign(&room)
        let pages = room.screen.pageCount
        #expect((2...4).contains(pages) && first == "1/\(pages)")
        let began = room.now
        var seen: [String] = [first]
        for _ in 1..<pages {
            room.now = try #require(room.screen.nextWake)
            seen.append(sign(&room))
        }
        #expect(seen == (1...pages).map { "\($0)/\(pages)" })
        room.now = try #require(room.screen.nextWake)
        #expect(sign(&room) == first)
        #expect(room.now.milliseconds(since: began) <= 40_000)
        #expect(room.now.milliseconds(since: began) >= 10_000 * Int64(pages))
    }

    @Test func aFacilitatorTurnsAPageAndItStaysForItsWholeTime() throws {
        var room = try room()
        _ = sign(&room)
        let pages = room.screen.pageCount
        room.now = room.now.adding(seconds: 9)
        room.directions.pageTurns += 1
        #expect(sign(&room) == "2/\(pages)")
        room.now = room.now.adding(seconds: 9)
        #expect(sign(&room) == "2/\(pages)")
    }

    @Test func aHeldPageStaysWakesNobodyAndCanStillBeTurned() throws {
        var room = try room()
        _ = sign(&room)
        let pages = room.screen.pageCount
        room.directions.holdsPage = true
        room.now = room.now.adding(seconds: 100)
        #expect(sign(&room) == "1/\(pages)")
        #expect(room.screen.nextWake == nil)
        room.directions.pageTurns += 1
        #expect(sign(&room) == "2/\(pages)")
        room.directions.holdsPage = false
        room.now = room.now.adding(seconds: 5)
        #expect(sign(&room) == "2/\(pages)")
        #expect(room.screen.nextWake != nil)
    }

    @Test func aSceneThatFitsHasNoPagesAndNoWakeUps() throws {
        var room = Room(.vote, plannedSeconds: nil)
        try room.goOn()
        let round = room.session.agenda[0].id
        try room.does { session, entropy, now in
            try session.addingOptions(["Oui", "Non"], in: round, entropy: &entropy, at: now)
        }
        room.now = room.now.adding(seconds: 31)
        _ = room.sees(Self.hall)
        #expect(room.screen.pageCount == 1)
        #expect(room.screen.nextWake == nil)
    }
}
