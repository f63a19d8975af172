import Reporting
import SessionStore
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// Six areas of co-operation, as Les oiseaux de passage named them: who offers, needs and promises what.
///
/// The areas are those of the published text; organisations and what they say are made up.
@Suite struct ChantiersTests {
    static let organisations = ["Les oiseaux", "Coop A", "Coop B", "Réseau C", "Lieu D", "Fonds E"]

    /// Someone in the round in which organisations answer.
    private func asking(roster: [String] = []) throws -> Facilitator {
        var room = try Facilitator.starting("chantiers", title: "Six chantiers")
        room.press(.function(8))
        for line in roster { room.enter(line) }
        room.press(.function(8), .function(8))
        return room
    }

    @Test func goesFromTheTemplateToTheTableByKeys() throws {
        var room = try asking()
        // The first lap: each organisation by its name, then one key each.
        for (place, name) in Self.organisations.enumerated() {
            if place > 0 { room.press(.control("n")) }
            if place == 0 {
                room.enter("@" + name.replacing(" ", with: "_"))
            } else {
                room.enter(name)
            }
            room.enter("offre de \(name)")
        }
        for sign in ["besoin", "engagement"] {
            // After the last one: the next question.
            room.press(.control("n"), .enter)
            for (place, name) in Self.organisations.enumerated() {
                if place > 0 { room.press(.control("n")) }
                room.enter("\(sign) de \(name)")
            }
        }
        #expect(room.session.contributions.count == 18)
        #expect(
            room.session.contributions.map(\.organisation) == Self.organisations
                + Self.organisations + Self.organisations)
        room.press(.function(8))
        while room.session.unsortedCount > 0 {
            let note = try #require(room.state.workshop?.note)
            let place = try #require(Self.organisations.firstIndex(of: note.organisation))
            room.type("\(place + 1)")
        }
        room.press(.function(8), .function(8), .function(8))
        #expect(room.session.endedAt != nil)
        let html = try Report.write(
            Synthesis(room.session, wording: room.state.wording, kind: .minutes), as: .html)
        #expect(html.contains("<caption>Offres, besoins et engagements\u{A0}: Ergonomie</caption>"))
        #expect(html.contains("<th scope=\"row\"><bdi>Coop B</bdi></th>"))
        for contribution in room.session.contributions {
            #expect(html.components(separatedBy: ">\(contribution.text)</bdi>").count == 2)
        }
        let text = try room.markdown()
        #expect(text.contains("- **Coop B**\n    - *Offres\u{A0}:* offre de Coop B\n"))
        #expect(text.contains("### Offres et besoins côte à côte"))
    }

    @Test func whoSpeaksForAnOrganisationIsKnownFromTheRoster() throws {
        var room = try asking(roster: ["Ana (Les oiseaux)", "Omar (Coop A)", "Bea (Coop A)"])
        #expect(room.session.participants.map(\.name) == ["Ana", "Omar", "Bea"])
        room.press(.control("n"))
        #expect(
            room.session.round?.content.floor?.current?.speaker == room.session.participants[0].id)
        room.type("un lieu")
        // The line stays with the organisation that it was begun for.
        room.press(.control("n"))
        #expect(room.sees("offre · Les oiseaux ›"))
        room.press(.enter)
        room.enter("du temps")
        #expect(room.session.contributions.map(\.organisation) == ["Les oiseaux", "Coop A"])
        let authors = room.session.contributions.map(\.author)
        #expect(authors == [room.session.participants[0].id, nil])
    }

    @Test func aNoteIsGivenToAnotherOrganisationLater() throws {
        var room = try asking(roster: ["Ana (Les oiseaux)", "Omar (Coop A)"])
        room.press(.control("n"))
        room.enter("un lieu")
        room.press(.control("n"), .up, .character("4"))
        room.enter("coop")
        #expect(room.session.contributions.map(\.organisation) == ["Coop A"])
        room.press(.escape, .control("z"))
        #expect(room.session.contributions.map(\.organisation) == ["Les oiseaux"])
        room.enter("@coop du temps")
        #expect(room.session.contributions.last?.organisation == "Coop A")
    }

    @Test func tabTurnsFromQuestionToQuestion() throws {
        var room = try asking()
        room.enter("@Les_oiseaux")
        room.press(.tab)
        #expect(room.sees("besoin · Les oiseaux ›"))
        room.press(.tab, .tab)
        #expect(room.sees("offre · Les oiseaux ›"))
    }

    @Test func tabOnANoteSaysThatItAnswersTheNextQuestion() throws {
        var room = try asking()
        room.enter("@Les_oiseaux")
        room.enter("un lieu")
        room.enter("des chaises")
        room.press(.up, .tab)
        let signs = room.session.contributions.map { room.session.gathers($0) }
        #expect(signs == [.offer, .need])
        #expect(room.session.round?.promptAtHand?.gathers == .offer)
    }

    @Test func elsewhereBracketsBelongToTheName() throws {
        var room = try Facilitator.starting("meteo")
        room.press(.function(8))
        room.enter("Ana (la grande)")
        #expect(room.session.participants.map(\.name) == ["Ana (la grande)"])
    }
}
