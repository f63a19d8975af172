import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// The day on which a decision is looked at again, by keys in a real terminal: from the template to the
/// next workshop of the series, and to the file of a calendar.
@Suite struct ReviewWorkshopTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ path: String) throws -> TerminalSession {
        try .running(path, stateIn: folder.path, columns: 80, rows: 24)
    }

    @Test(.timeLimit(.minutes(3)))
    func aDecisionIsCarriedToTheNextWorkshopAndTheCalendar() throws {
        let made = try FinishedProgram(
            "new", "consentement", "--language", "fr", "--folder", folder.path, "--date",
            "2030-03-01")
        let path = made.output.trimmingCharacters(in: .newlines)
        let agenda = try SessionFile.read(path).agenda
        let place = try #require(agenda.firstIndex { $0.kind == .decision })
        let room = try run(path)
        for _ in 0...place { room.press(.function(8)) }
        try room.waitFor("▸ Proposition")
        room.enter("Ouvrir le soir")
        try room.waitFor("✓ enregistré")
        for phase in ["Clarif", "Ressenti", "Amend", "Objections"] {
            room.press(.control("n"))
            try room.waitFor("▸ \(phase)")
        }
        room.press(.control("n"))
        try room.waitFor("▸ Adopt")
        room.enter("/review-on 3/3/2031")
        try room.waitFor("à revoir le 3 mars 2031")
        room.enter("/review-on bientôt")
        try room.waitFor("Écrivez un jour")
        room.press(.function(8))
        try room.waitFor("▶ Clôture")
        room.enter("/prepare-next")
        try room.waitFor("Préparer l’atelier suivant")
        room.press(.control("s"))
        try room.waitFor("Atelier préparé")
        try room.leave()

        let names = folder.names.filter { $0.hasSuffix(".json") && !path.hasSuffix("/\($0)") }
        let next = "\(folder.path)/\(try #require(names.first))"
        let day = CalendarDay(iso: "2031-03-03")
        #expect(try SessionFile.read(next).series?.reviews.map(\.on) == [day].compactMap(\.self))
        let calendar = try FinishedProgram("report", next, "--format", "ics")
        #expect(calendar.output.contains("DTSTART;VALUE=DATE:20310303"))
        for format in ["markdown", "html", "text", "spip", "fodt"] {
            let report = try FinishedProgram("report", path, "--format", format)
            #expect(report.output.contains("3 mars 2031") || report.output.contains("3\u{a0}mars"))
        }
        #expect(try FinishedProgram("validate", next).status == 0)
        let later = try run(next)
        later.press(.function(8))
        try later.waitFor("À revoir le 3 mars 2031")
        try later.leave()
    }
}
