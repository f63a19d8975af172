import Reporting
import Stage
import TerminalUI
import Testing
import Wording
import Workshop

@testable import Facilitation

/// Topics that people bring, put into rooms and slots by keys.
@Suite struct OpenSpaceTests {
    /// Someone on the marketplace, with three topics.
    private func market(_ roster: String...) throws -> Facilitator {
        var room = try Facilitator.starting("forum-ouvert", title: "Forum")
        room.press(.function(8))
        for name in roster { room.enter(name) }
        room.press(.function(8))
        for topic in ["Le loyer", "La cantine", "Les clés"] { room.enter(topic) }
        return room
    }

    /// Where each topic has come to, as «topic: slot, room».
    private func places(_ room: Facilitator) -> [String] {
        room.session.slots.enumerated().flatMap { place, slot in
            slot.content.topicTables.map {
                "\(room.session.name(of: $0)): \(place + 1), \($0.room)"
            }
        }
    }

    @Test func goesFromTheMarketplaceToOneReportPerTopicByKeys() throws {
        var room = try market()
        room.press(.control("l"))
        #expect(room.sees("salles ›"))
        room.enter("Grande salle, Cour")
        // A topic in hand finds the next free cell: twice Enter.
        room.press(.enter, .enter, .enter, .enter)
        // The third goes beside the first, into the second slot.
        room.press(.enter, .enter)
        #expect(
            places(room) == [
                "Le loyer: 1, Grande salle", "La cantine: 1, Cour", "Les clés: 2, Grande salle",
            ])
        // One that comes late, by writing it.
        room.press(.escape)
        room.enter("Le jardin")
        room.press(.enter, .enter)
        #expect(places(room).last == "Le jardin: 2, Cour")
        room.press(.escape, .escape)
        #expect(room.state.popups.isEmpty)
        for (place, slot) in room.session.slots.enumerated() {
            while room.session.round?.id != slot.id { room.press(.function(8)) }
            room.enter("Compte rendu \(place) a")
            room.press(.control("n"))
            if place == 0 { room.enter("Compte rendu \(place) b") }
        }
        while room.session.endedAt == nil { room.press(.function(8)) }
        let report = try room.markdown()
        #expect(report.contains("### Le loyer — Grande salle\n\n- Compte rendu 0 a\n"))
        #expect(report.contains("### La cantine — Cour\n\n- Compte rendu 0 b\n"))
        #expect(report.contains("### Le jardin — Cour\n\n*Pas de compte rendu.*\n"))
        #expect(report.contains("- Le loyer\n- La cantine\n- Les clés\n- Le jardin\n"))
    }

    @Test func aRoomThatIsTakenTwiceIsToldAndAllowed() throws {
        var room = try market()
        room.press(.control("l"))
        room.enter("2")
        room.press(.enter, .enter, .enter, .up, .enter)
        #expect(room.sees("salle\u{A0}1 est prise deux fois"))
        #expect(places(room) == ["Le loyer: 1, 1", "La cantine: 1, 1"])
    }

    @Test func whoWelcomesTwoTopicsAtOnceIsTold() throws {
        var room = try market("Ana", "Omar")
        room.press(.control("l"))
        room.enter("2")
        room.press(.enter, .enter, .enter, .enter, .tab, .up)
        for _ in 0..<2 {
            room.press(.control("p"))
            room.enter("Ana")
            room.press(.down)
        }
        #expect(room.sees("! La cantine (Ana)"))
        room.press(.enter, .right, .up, .enter)
        #expect(places(room) == ["Le loyer: 1, 1", "La cantine: 2, 1"])
        #expect(!room.sees("! La cantine"))
    }

    @Test func aTopicThatIsStruckIsNowhere() throws {
        var room = try market()
        room.press(.control("l"))
        room.enter("2")
        room.press(.enter, .enter, .escape)
        let topic = room.session.contributions[0].id
        room.send(.tick)
        _ = room.state.make { session, now in
            try session.striking(topic, at: now)
        }
        room.press(.function(8))
        #expect(!room.sees("Le loyer"))
        #expect(try !room.markdown().contains("Le loyer"))
        while room.state.workshop?.history.nextToUndo != nil { room.press(.control("z")) }
        #expect(!String(describing: room.session).contains("Le loyer"))
    }

    /// People go where they read that it would be.
    @Test func aTopicThatMovesOnceTheProgrammeIsOutLeavesATrace() throws {
        var room = try market()
        room.press(.control("l"))
        room.enter("Grande salle, Cour")
        room.press(.enter, .enter, .enter, .enter, .enter, .enter)
        // While the programme is being made, nothing is left behind.
        room.press(.enter, .right, .down, .enter, .enter, .left, .up, .enter)
        func traces() -> [String] { room.session.slots.flatMap(\.content.movedTopics).map(\.room) }
        #expect(traces().isEmpty)
        room.press(.escape, .escape, .function(8), .control("l"), .tab)
        // Of two that clash the later one goes into the other slot; another topic is called off.
        room.press(.enter, .right, .down, .enter)
        #expect(traces() == ["Grande salle"])
        room.press(.left, .delete)
        #expect(traces() == ["Grande salle", "Cour"])
        room.press(.escape, .escape)
        let stage = StageView(
            room.session, room.state.stageDirections, at: room.now, zoneOffsetSeconds: 0)
        let lines = stage.lines(Wording(language: "fr")).joined(separator: "\n")
        #expect(lines.contains("→ Cour") && lines.contains("La cantine — annulé"))
        room.press(.control("z"), .control("z"))
        #expect(traces().isEmpty)
        room.press(.control("y"), .control("y"))
        // Back in its place it has not moved.
        let (topic, first) = (room.session.topics[2].id, room.session.slots[0].id)
        _ = room.state.make { session, now, entropy in
            try session.placing(topic, in: first, room: "Grande salle", entropy: &entropy, at: now)
        }
        #expect(!traces().contains("Grande salle"))
        room.press(.control("z"))
        while room.session.endedAt == nil { room.press(.function(8)) }
        let report = try room.markdown()
        #expect(report.contains("La cantine — annulé"))
        #expect(report.contains("→ Cour"))
    }

    @Test func goingOnFromTheGridGoesOnAndTheTopicInHandIsNamed() throws {
        var room = try market()
        room.press(.control("l"))
        room.enter("Grande salle, Cour")
        room.press(.enter)
        #expect(room.sees("en main\u{a0}: Le loyer"))
        room.press(.enter)
        let round = room.session.currentRound
        room.press(.function(8))
        #expect(room.state.popups.isEmpty)
        #expect(room.session.currentRound != round)
    }

    @Test func theRoomSeesTheGridAgainDuringASlot() throws {
        var room = try market()
        room.command("show-grid")
        #expect(room.state.stageDirections.spotlight == nil)
        room.press(.control("l"))
        room.enter("Grande salle, Cour")
        room.press(.enter, .enter, .function(8))
        room.command("show-grid")
        #expect(room.state.stageDirections.spotlight == .grid)
        #expect(room.sees("salle\u{a0}: programme"))
        room.command("show-grid")
        #expect(room.state.stageDirections.spotlight == nil)
    }

    /// From a discussion alone: slots and rooms by keys of the grid, and nobody edits a file.
    @Test func anOpenSpaceIsMadeInTheProgram() throws {
        var room = Facilitator(
            .opening, .discussion, .closing, size: Size(columns: 100, rows: 30))
        room.press(.function(8), .function(8))
        room.enter("Le loyer")
        // Where no slot is, the key means what it means elsewhere.
        room.command("grid")
        #expect(room.sees("F2 en ajoute un"))
        room.press(.function(2), .function(2))
        #expect(
            room.session.slots.map { $0.name(Wording(language: "fr")) } == [
                "Créneau\u{a0}1", "Créneau\u{a0}2",
            ])
        #expect(room.session.agenda.last?.kind == .closing)
        room.enter("Cour, Atelier")
        room.press(.control("r"))
        room.enter("Cuisine")
        #expect(room.session.facts.rooms == ["Cour", "Atelier", "Cuisine"])
        room.press(.control("r"))
        room.enter("&")
        #expect(room.session.facts.rooms == ["Cour", "Atelier", "Cuisine", "1"])
        room.press(.enter, .enter)
        #expect(places(room) == ["Le loyer: 1, Cour"])
        room.press(.control("z"), .control("z"))
        #expect(room.session.facts.rooms == ["Cour", "Atelier", "Cuisine"])
    }

    @Test func howManyRoomsThereAreKeepsThoseThatHaveNames() throws {
        var room = try market()
        room.command("rooms Cour, Atelier")
        room.command("rooms (")
        #expect(room.session.facts.rooms == ["Cour", "Atelier", "1", "2", "3"])
        room.command("rooms 2")
        #expect(room.session.facts.rooms == ["Cour", "Atelier"])
    }

    /// They come to the microphone one after the other; who is not in the list is added.
    @Test func hostsAreTypedInARow() throws {
        var room = try market("Ana", "Omar")
        room.press(.control("l"))
        room.enter("5")
        for _ in 0..<3 { room.press(.enter, .enter) }
        #expect(room.session.topicsToPlace.isEmpty)
        room.press(.escape, .control("p"))
        #expect(room.sees("«\u{a0}Les clés\u{a0}»"))
        room.type("Nad")
        #expect(room.sees("sera ajouté"))
        room.press(.enter)
        // On to the next without one; part of a name is enough for who is there.
        room.type("om")
        #expect(room.sees("→ Omar"))
        room.press(.enter)
        room.enter("Zoé")
        func hosts() -> [String] {
            room.session.slots.flatMap(\.content.topicTables).map { table in
                let host = table.reporter.map { room.session.label(of: $0) } ?? ""
                return "\(room.session.name(of: table)): \(host)"
            }.sorted()
        }
        #expect(hosts() == ["La cantine: Zoé", "Le loyer: Omar", "Les clés: Nad"])
        #expect(room.session.participants.count == 4)
        // Nobody is missing: what is written is a topic again.
        room.enter("Le jardin")
        #expect(room.session.topics.count == 4)
    }

    @Test func theLaterOfTwoThatClashIsTakenUpAgain() throws {
        var room = try market()
        room.press(.control("l"))
        room.enter("2")
        room.press(.enter, .enter, .enter, .up, .enter)
        #expect(room.sees("est prise deux fois"))
        room.press(.tab, .enter)
        #expect(room.sees("en main\u{a0}: La cantine"))
        room.press(.down, .enter)
        #expect(places(room) == ["Le loyer: 1, 1", "La cantine: 1, 2"])
        // The older one, moved onto it, is then the later one.
        room.press(.tab, .up, .enter, .down, .enter, .tab, .enter)
        #expect(room.sees("en main\u{a0}: Le loyer"))
    }

    @Test func aCellThatIsCutEndsWithAnEllipsis() throws {
        var room = try market()
        room.enter(
            "Une cantine de quartier à prix libre pour les gens qui travaillent la nuit et le jour")
        room.press(.control("l"))
        room.enter("9")
        for _ in 0..<4 { room.press(.enter, .enter) }
        #expect(room.screen().contains { $0.contains("…") })
    }

    @Test func groupsAreOpenedOnTopicsAndTopicsThatDidNotMeetAreTold() throws {
        var room = try market()
        room.press(.control("l"))
        room.enter("Grande salle, Cour")
        room.press(.enter, .enter, .enter, .enter, .escape, .escape)
        while room.session.round?.kind != .groups { room.press(.function(8)) }
        #expect(room.sees("ouvre un groupe sur un sujet"))
        room.press(.control("n"))
        #expect(room.sees("La cantine") && !room.sees("Les clés"))
        room.enter("cant")
        #expect(room.session.groups.map { room.session.name(of: $0) } == ["La cantine"])
        let stage = StageView(
            room.session, room.state.stageDirections, at: room.now, zoneOffsetSeconds: 0)
        #expect(stage.lines(Wording(language: "fr")).contains { $0.contains("La cantine") })
        while room.session.endedAt == nil { room.press(.function(8)) }
        let report = try room.markdown()
        #expect(report.contains("Les clés *(n’a pas eu lieu)*"))
        #expect(!report.contains("Le loyer *("))
        #expect(report.contains("- **La cantine** — "))
    }
}
