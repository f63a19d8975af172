import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// A session that follows another one, made by the built program.
@Suite struct SeriesTests {
    private let folder: TemporaryFolder
    private let example: String

    init() throws {
        folder = try TemporaryFolder()
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        example = "\(folder.path)/2016-03-08-marseille.json"
        try FileManager.default.copyItem(
            atPath: root.appending(path: "sessions/2016-03-08-marseille.json").path,
            toPath: example)
    }

    @Test func theFourthMarseilleWorkshopFollowsTheThird() throws {
        let made = try FinishedProgram("new", "--after", example, "--folder", folder.path)
        #expect(made.status == 0 && made.errors.isEmpty)
        let path = made.output.trimmingCharacters(in: .newlines)
        let (earlier, next) = (try SessionFile.read(example), try SessionFile.read(path))
        #expect(next.title == "Atelier (4e)" && next.hosts == ["Aurélien", "Sophie"])
        #expect(next.series?.number == 4 && next.series?.previous?.id == earlier.id)
        #expect(next.themes.map(\.id) == earlier.themes.map(\.id))
        #expect(next.groups.count == 4 && next.contributions.isEmpty)
        #expect(try FinishedProgram("validate", path).status == 0)
        let report = try FinishedProgram("report", path)
        #expect(
            report.output.contains(
                "Fait suite à «\u{a0}3e Atelier Découverte Coopérative intégrale\u{a0}» (8 mars 2016)."
            ))
        #expect(report.output.contains("Thème ouvert depuis le 8 mars 2016."))
    }

    @Test func aTemplateGivesAnotherAgendaAndOptionsAnotherDay() throws {
        let made = try FinishedProgram(
            "new", "meteo", "--after", example, "--date", "2016-04-12", "--folder", folder.path)
        let next = try SessionFile.read(made.output.trimmingCharacters(in: .newlines))
        #expect(next.agenda.count < 4 && next.date == CalendarDay(iso: "2016-04-12"))
        #expect(next.themes.count == 4)
        #expect(try FinishedProgram("new").status == 64)
        #expect(try FinishedProgram("new", "--after", "\(folder.path)/none.json").status == 1)
    }

    @Test(.timeLimit(.minutes(2)))
    func theNextSessionIsPreparedFromTheOneThatIsOpen() throws {
        let room = try TerminalSession(
            try BuiltProduct.path("atelier"), ["run", example],
            environment: ["LC_ALL": "fr_FR.UTF-8"], size: Size(columns: 100, rows: 30))
        try room.waitFor("F6 montre")
        room.type("/prepare-next")
        room.press(.enter)
        try room.waitFor("Préparer l’atelier suivant")
        try room.waitFor("Atelier (4e)")
        room.press(.control("s"))
        try room.waitFor("Atelier préparé")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        let made = try #require(folder.names.first { $0.hasPrefix("atelier-4e") })
        #expect(try SessionFile.read("\(folder.path)/\(made)").series?.number == 4)
    }
}
