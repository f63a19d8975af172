import Testing
import Wording
import Workshop

@testable import Reporting

/// The programme of a gathering on the wall.
@Suite struct ProgrammeWallTests {
    private func gathering(_ sessions: [GatheringSession]) -> Gathering {
        var gathering = Gathering(id: ID("g"), title: "Forum <9>", language: LanguageTag("fr"))
        gathering.sessions = sessions
        return gathering
    }

    private func session(
        _ title: String, _ room: String, _ slot: String, _ hosts: String...
    ) -> GatheringSession {
        GatheringSession(id: ID(title), title: title, room: room, slot: slot, hosts: hosts)
    }

    /// The text of each cell of each row of each table.
    private func tables(_ gathering: Gathering) throws -> [[[String]]] {
        var tables: [[[String]]] = []
        var isInCell = false
        let page = try ProgrammeWall(gathering, wording: Wording(language: "fr")).html()
        for event in try MarkupEvent.ofHTML(page) {
            switch event {
            case .start("table", _): tables.append([])
            case .start("tr", _): tables[tables.count - 1].append([])
            case .end("th"), .end("td"): isInCell = false
            case .start("th", _), .start("td", _):
                isInCell = true
                let rows = tables[tables.count - 1].count
                tables[tables.count - 1][rows - 1].append("")
            case .text(let text):
                guard isInCell, let rows = tables.last?.count,
                    let cells = tables.last?.last?.count
                else { continue }
                let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                let last = tables[tables.count - 1][rows - 1][cells - 1]
                tables[tables.count - 1][rows - 1][cells - 1] =
                    [last, words].filter { !$0.isEmpty }.joined(separator: "|")
            default: continue
            }
        }
        return tables
    }

    @Test func eachDayHasAPageOfRoomsAndSlots() throws {
        let found = try tables(
            gathering([
                session("Semences", "Salle 10", "2009-03-20 9:00-10:30", "Ana", "Bo"),
                session("Outils", "Salle 2", "2009-03-20 9:00-10:30"),
                session("Chants", "salle 2", "2009-03-20 11:00-12:00"),
                session("Soupe", "Jardin", "2009-03-21 9:00-10:30"),
            ]))
        let nine = Wording(language: "fr").span(from: (9, 0), to: (10, 30))
        let eleven = Wording(language: "fr").span(from: (11, 0), to: (12, 0))
        func seen(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
        #expect(
            found.map { $0.map { $0.map(seen) } } == [
                [
                    ["", "Salle 2", "Salle 10"],
                    [seen(nine), "Outils", "Semences|Ana, Bo"],
                    [seen(eleven), "Chants", ""],
                ],
                [["", "Jardin"], [seen(nine), "Soupe"]],
            ])
    }

    @Test func itShowsWhatWasDecidedSince() throws {
        var sessions = [
            session("A", "1", "matin"), session("B", "1", "soir"), session("C", "2", "matin"),
        ]
        sessions[0].status = .cancelled
        sessions[1].status = .moved
        sessions[1].newRoom = "2"
        sessions[2].status = .merged
        sessions[2].mergedInto = ID("B")
        let found = try tables(gathering(sessions))
        #expect(
            found == [
                [
                    ["", "1", "2"], ["matin", "A|annulé", "C|réuni avec « B »"],
                    ["soir", "", "B|déplacé"],
                ]
            ])
    }

    @Test func whatIsNotKnownIsSaidAndManyRoomsHaveSheetsOfTheirOwn() throws {
        let unknown = try tables(gathering([session("A", "", "")]))
        #expect(unknown == [[["", "salle à préciser"], ["heure à préciser", "A"]]])
        let many = try tables(
            gathering((1...9).map { session("S\($0)", "Salle \($0)", $0 == 9 ? "soir" : "matin") }))
        #expect(many.map { $0.first?.count } == [8, 3])
        #expect(many.map(\.count) == [2, 3])
        // Two sessions of one room and slot both stand there.
        let both = try tables(gathering([session("A", "1", "matin"), session("B", "1", "matin")]))
        #expect(both == [[["", "1"], ["matin", "A|B"]]])
    }

    @Test func everySessionStandsThereOnceAsText() throws {
        let texts = HostileSession.texts
        let sessions = texts.indices.map { place in
            GatheringSession(
                id: ID("\(place)"), title: texts[place], room: texts[(place * 7) % texts.count],
                slot: texts[(place * 3) % 20], hosts: [texts[(place * 5) % texts.count]])
        }
        let page = try ProgrammeWall(gathering(sessions), wording: Wording(language: "en")).html()
        var count = 0
        for case .start("p", let attributes) in try MarkupEvent.ofHTML(page)
        where attributes["class"] == "title" { count += 1 }
        #expect(count == sessions.count)
        #expect(page.contains("<h1><bdi>Forum &lt;9&gt;</bdi></h1>"))
    }
}
