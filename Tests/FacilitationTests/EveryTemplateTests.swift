import SessionStore
import TerminalUI
import Testing
import Workshop

@testable import Facilitation

@Suite struct EveryTemplateTests {
    @Test(arguments: Templates.names)
    func runsByKeysFromTheFormToTheSynthesis(_ name: String) throws {
        var room = try Facilitator.starting(name, title: "Essai de \(name)")
        #expect(room.session.facts.template == name)
        var said: [String] = []
        for (place, round) in room.session.agenda.enumerated() {
            room.press(.function(8))
            #expect(room.session.round?.id == round.id)
            let lines = ["Ligne \(place) une", "Ligne \(place) deux"]
            said += room.workThrough(round, saying: lines)
            #expect(room.said == said, "\(round.kind.name)")
        }
        room.press(.function(8))
        #expect(room.session.endedAt != nil)
        let report = try room.markdown()
        #expect(report.hasPrefix("# Essai de \(name)\n"))
        for line in said { #expect(report.contains(line), "\(line)") }
        // A theme that holds nothing has no heading of its own, unless none holds anything.
        let filled = room.session.themes.filter {
            !room.session.mergedNotes(in: $0.id).isEmpty
        }
        for theme in filled.isEmpty ? Array(room.session.themes) : filled {
            #expect(report.contains("### \(theme.name)"), "\(theme.name)")
        }
        let bytes = SessionFile.bytes(of: room.session)
        #expect(try SessionReader.read(bytes) == room.session)
    }

    @Test(arguments: Templates.names)
    func whatToSayFitsTheScreenOfAProjectorLaptop(_ name: String) throws {
        var room = try Facilitator.starting(name)
        for round in room.session.agenda {
            room.press(.function(8))
            guard round.kind != .sorting, round.kind != .groups else { continue }
            // Pairs whose time starts with them are told before: then there is nothing but the clock.
            guard round.kind != .pairs || !round.startsTimer else { continue }
            let guidance = round.guidance.text(for: LanguageTag("fr"))
            let end = guidance.split(separator: " ").suffix(2).joined(separator: " ")
            #expect(
                room.screen().joined(separator: " ").split(separator: " ").joined(separator: " ")
                    .contains(end), "\(round.kind.name): \(end)")
        }
    }
}
