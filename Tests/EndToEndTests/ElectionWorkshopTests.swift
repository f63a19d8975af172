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
        let room = try TerminalSession(
            BuiltProduct.path("atelier"), ["run", path], environment: environment,
            size: Size(columns: 100, rows: 30))
        try room.wait(for: "the screen") { room.screen.last?.contains { $0 != " " } ?? false }
        return room
    }

    private func write(_ lines: [String], in room: TerminalSession) throws {
        for line in lines {
            room.type(line)
            try room.waitFor("› \(line)")
            room.press(.enter)
            try room.wait(for: "the line to be empty") {
                !room.screen.contains { $0.hasSuffix("› \(line)") }
            }
        }
        try room.waitFor("✓ enregistré")
    }

    private func leave(_ room: TerminalSession) throws {
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
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
        try write(["Ana", "Karim", "Inès", "Bruno"], in: room)
        room.press(.function(8))
        try room.waitFor("▸ Mandat")
        try write(["Tenir la caisse", "du temps"], in: room)
        room.press(.control("n"))
        try room.waitFor("▸ Noms et raisons")
        try leave(room)
        let (base, other) = ("\(folder.path)/base.json", "\(folder.path)/other.json")
        for copy in [base, other] {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        }
        let ours = try run(path)
        try write(["Ana > Karim : sa patience", "Karim > Inès : elle sait compter"], in: ours)
        try leave(ours)
        let theirs = try run(other)
        try write(["Inès > Karim : il a du temps"], in: theirs)
        try leave(theirs)
        #expect(try FinishedProgram("merge", base, path, other).status == 0)
        #expect(try election(path).standing.count == 3)

        let end = try run(path)
        try end.waitFor("Pas encore")
        end.press(.control("n"))
        try end.waitFor("▸ Changements")
        try write(["Karim > Karim : je veux bien"], in: end)
        end.press(.control("n"))
        try end.waitFor("▸ Proposition")
        try write(["Karim"], in: end)
        end.press(.control("n"))
        try end.waitFor("▸ Objections")
        try write(["Karim part en mars"], in: end)
        end.press(.control("n"))
        try end.waitFor("objection tient")
        end.press(.up)
        end.type("1")
        try end.waitFor("✓ levée")
        end.press(.escape, .control("n"))
        try end.waitFor("▸ Élu·e")
        end.type("/elected-until 31/12/2027")
        end.press(.enter)
        try end.waitFor("jusqu’au 31 décembre 2027")
        end.press(.function(8))
        try leave(end)
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
