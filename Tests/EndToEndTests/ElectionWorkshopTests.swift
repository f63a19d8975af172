import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// An election without candidate, by what `atelier help votes` says, in a real terminal; two laptops
/// that hear different people; and the evening played again.
@Suite struct ElectionWorkshopTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var environment: [String: String] {
        ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"]
    }

    private func run(_ path: String) throws -> TerminalSession {
        try .running(path, stateIn: folder.path)
    }

    private func election(_ path: String) throws -> Election {
        let agenda = try SessionFile.read(path).agenda
        guard case .election(let election) = agenda[1].content else { return Election() }
        return election
    }

    @Test(.timeLimit(.minutes(3)))
    func isRunFromTheMandateToTheReportMergedAndPlayedAgain() throws {
        let made = try FinishedProgram(
            "new", "election-sans-candidat", "--language", "fr", "--folder", folder.path)
        let path = made.output.trimmingCharacters(in: .newlines)
        let room = try run(path)
        room.press(.function(8))
        try room.write(["Ana", "Karim", "Inès", "Bruno"])
        room.press(.function(8))
        try room.waitFor("▸ Mandat")
        try room.write(["Tenir la caisse", "du temps"])
        room.press(.control("n"))
        try room.waitFor("▸ Noms et raisons")
        try room.leave()
        let (base, other) = ("\(folder.path)/base.json", "\(folder.path)/other.json")
        for copy in [base, other] {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        }
        let ours = try run(path)
        try ours.write(["Ana > Karim : sa patience", "Karim > Inès : elle sait compter"])
        try ours.leave()
        let theirs = try run(other)
        try theirs.write(["Inès > Karim : il a du temps"])
        try theirs.leave()
        #expect(try FinishedProgram("merge", base, path, other).status == 0)
        #expect(try election(path).standing.count == 3)

        let end = try run(path)
        try end.waitFor("Pas encore")
        end.press(.control("n"))
        try end.waitFor("▸ Changements")
        try end.write(["Karim > Karim : je veux bien"])
        end.press(.control("n"))
        try end.waitFor("▸ Proposition")
        try end.write(["Karim"])
        end.press(.control("n"))
        try end.waitFor("▸ Objections")
        try end.write(["Karim part en mars"])
        end.press(.control("n"))
        try end.waitFor("objection tient")
        end.press(.up)
        end.type("1")
        try end.waitFor("✓ Objection levée")
        end.press(.escape, .control("n"))
        try end.waitFor("▸ Élu·e")
        end.type("/elected-until 31/12/2027")
        end.press(.enter)
        try end.waitFor("jusqu’au 31 décembre 2027")
        end.press(.function(8))
        try end.leave()
        let elected = try election(path)
        #expect(elected.phase == .elected && elected.until?.iso == "2027-12-31")
        #expect(elected.nominations.count == 4)

        for format in ["markdown", "html", "text", "spip", "fodt"] {
            let report = try FinishedProgram("report", path, "--format", format)
            #expect(report.status == 0)
            for words in ["Tenir la caisse", "sa patience", "je veux bien"] {
                #expect(report.output.contains(words), "\(format): \(words)")
            }
            // Nobody was asked whether they may be named.
            #expect(!report.output.contains("Inès") && !report.output.contains("elle sait compter"))
        }
        #expect(try FinishedProgram("validate", path).status == 0)
        let replay = try TerminalSession(
            BuiltProduct.path("atelier"), ["replay", path, "--speed", "600"],
            environment: environment, size: Size(columns: 160, rows: 45), timeout: 30)
        try replay.waitFor("■ ×600")
        replay.press(.enter)
        #expect(try replay.waitForEnd() == .exited(0))
    }
}
