import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// An open space made in the program and kept to its hours, in a real terminal, from the unshifted digits
/// of a French keyboard to the synthesis.
@Suite struct RunSheetWorkshopTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var environment: [String: String] {
        ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"]
    }

    private func run(_ path: String) throws -> TerminalSession {
        let room = try TerminalSession(
            BuiltProduct.path("atelier"), ["run", path], environment: environment,
            size: Size(columns: 100, rows: 30))
        try room.wait(for: "the screen") { room.screen.last?.contains { $0 != " " } ?? false }
        return room
    }

    private func leave(_ room: TerminalSession) throws {
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    @Test(.timeLimit(.minutes(3)))
    func anOpenSpaceIsMadeShortenedAndReported() throws {
        let made = try FinishedProgram(
            "new", "bocal", "--language", "fr", "--folder", folder.path)
        let path = made.output.trimmingCharacters(in: .newlines)
        let room = try run(path)
        room.press(.function(8))
        try room.waitFor("▶ Accueil")
        room.press(.function(8))
        try room.waitFor("▶ Dans le bocal")
        for topic in ["Le loyer", "La cantine"] {
            room.type(topic)
            room.press(.enter)
            // In the list, where it is taken; the line itself may be empty by now.
            try room.waitFor("  \(topic)")
        }
        room.type("/grid")
        room.press(.enter)
        try room.waitFor("F2 en ajoute un")
        room.press(.function(2))
        try room.waitFor("salles ›")
        room.type("Cour, Cuisine")
        room.press(.enter)
        try room.waitFor("2\u{a0}sujets à placer")
        room.press(.enter, .enter)
        try room.waitFor("1\u{a0}sujet à placer")
        room.press(.control("p"))
        try room.waitFor("qui accueille")
        room.type("Nadia")
        try room.waitFor("sera ajouté")
        room.press(.enter)
        try room.waitFor("(Nadia)")
        room.press(.escape)
        try room.wait(for: "the grid to close") {
            !room.screen.contains { $0.contains("Grille du forum") }
        }
        room.press(.function(8))
        try room.waitFor("▶ Créneau")
        // Ten minutes by the keys where the digits are without Shift.
        room.type("/late &à")
        room.press(.enter)
        try room.waitFor("Raccourcir ce qui reste")
        room.press(.enter)
        try room.waitFor("10\u{a0}min de moins")
        room.press(.function(3))
        try room.waitFor("fin promise")
        room.type("é(")
        try room.waitFor("25\u{a0}min")
        room.press(.enter)
        try room.waitFor("✓ enregistré")
        try leave(room)
        let session = try SessionFile.read(path)
        #expect(session.slots.count == 1)
        #expect(session.round?.plannedSeconds == 25 * 60)
        #expect(session.participants.map(\.name) == ["Nadia"])
        let report = try FinishedProgram("report", path)
        #expect(report.output.contains("- La cantine *(n’a pas eu lieu)*"))
        #expect(report.output.contains("### Le loyer — Cour"))
    }
}
