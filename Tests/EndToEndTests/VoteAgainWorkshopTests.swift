import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// The same options voted on again after they were discussed, by keys in a real terminal: both votes
/// side by side, the second counted on two laptops.
@Suite struct VoteAgainWorkshopTests {
    /// Two votes as they are typed, and what is to be read of both.
    struct Script: Sendable, CustomTestStringConvertible {
        let template: String
        let first: [String]
        /// The ballots of the second vote, laptop by laptop.
        let second: [[String]]
        /// What stands on the screen for an option.
        let shown: String
        /// What stands in a row of the report.
        let reported: [String]

        var testDescription: String { template }
    }

    private static let scripts = [
        Script(
            template: "gommettes", first: ["2 2 3", "é\"\"", "3"],
            second: [["1 1 3"], ["&&é", "112"]], shown: "0 → 6", reported: ["0", "6"]),
        Script(
            template: "jugement-majoritaire", first: ["213", "311"], second: [["131"], ["121"]],
            shown: "avant\u{a0}: Bien (1 au-dessus, 0 au-dessous)",
            reported: [
                "Excellent (0 au-dessus, 0 au-dessous)", "Bien (1 au-dessus, 0 au-dessous)",
            ]),
    ]
    private static let options = ["Un four à pain", "Un jardin", "Une cantine"]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ path: String) throws -> TerminalSession {
        try .running(path, stateIn: folder.path)
    }

    @Test(.timeLimit(.minutes(3)), arguments: scripts)
    func bothVotesAreReadSideBySide(_ script: Script) throws {
        let (room, path) = try TerminalSession.atVote(of: script.template, in: folder)
        let agenda = try SessionFile.read(path).agenda
        try room.write(Self.options)
        room.press(.control("n"))
        try room.waitFor("0\u{a0}bulletin reçu")
        try room.write(script.first)
        room.press(.control("n"))
        // Typed in this order, the discussion still comes before the second vote.
        try room.waitFor("Ctrl-")
        room.enter("/vote-again")
        room.enter("/discuss-options 2")
        try room.waitFor("2\u{a0}min chacune")
        room.press(.function(8))
        try room.write(["il faut un local"])
        room.press(.function(8))
        try room.waitFor("▶ Vote")
        room.press(.control("n"))
        try room.waitFor("0\u{a0}bulletin reçu")
        #expect(!room.screen.contains { $0.contains(" → ") || $0.contains("avant\u{a0}:") })
        try room.leave()

        let base = "\(folder.path)/base.json"
        let laptops = [path, "\(folder.path)/other.json"]
        for copy in [base, laptops[1]] {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        }
        for (laptop, ballots) in zip(laptops, script.second) {
            let counting = try run(laptop)
            try counting.waitFor("▶ Vote")
            try counting.write(ballots)
            try counting.leave()
        }
        #expect(try FinishedProgram("merge", base, path, laptops[1]).status == 0)

        let end = try run(path)
        try end.waitFor("bulletins reçus")
        end.press(.control("n"))
        try end.waitFor(script.shown)
        end.press(.function(5))
        try end.waitForNo("enregistré")
        end.press(.function(5), .function(8))
        try end.leave()
        for format in ["markdown", "html", "text", "spip", "fodt"] {
            let report = try FinishedProgram("report", path, "--format", format)
            #expect(report.status == 0)
            let said = report.output.replacing("\u{a0}", with: " ")
                .replacing("&nbsp;", with: " ").replacing("~", with: " ")
            #expect(said.contains("Les mêmes options, d’un vote à l’autre"), "\(format)")
            #expect(script.reported.allSatisfy(said.contains), "\(format)")
            #expect(said.contains("il faut un local"), "\(format)")
        }
        #expect(try FinishedProgram("validate", path).status == 0)
        let added = try SessionFile.read(path).agenda.filter { round in
            !agenda.contains { $0.id == round.id }
        }
        #expect(added.map(\.kind) == [.discussion, .vote])
        let replay = try TerminalSession(
            BuiltProduct.path("atelier"), ["replay", path, "--speed", "600"],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"],
            size: Size(columns: 160, rows: 45), timeout: 30)
        try replay.waitFor("■ ×600")
        replay.press(.enter)
        #expect(try replay.waitForEnd() == .exited(0))
    }
}
