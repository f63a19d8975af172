import Foundation
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// A vote of each form, from the template to the report, by keys in a real terminal; two laptops
/// that count ballots of the same vote; and the evening played again.
@Suite struct VoteWorkshopTests {
    /// A vote as it is typed, and what is to be read of it.
    struct Script: Sendable, CustomTestStringConvertible {
        let template: String
        var options: [String] = []
        let ballots: [String]
        /// What is typed at the second laptop.
        let others: [String]
        let verdict: String
        /// What all ballots together come to.
        let verdictOfAll: String

        var testDescription: String { template }
    }

    private static let options = ["Un four à pain", "Un jardin", "Une cantine"]
    private static let scripts = [
        Script(
            template: "oui-non", ballots: ["1 1 2 3", "&&é\""], others: ["2 2 2"],
            verdict: "Le oui l’emporte, 4 contre 2",
            verdictOfAll: "Le non l’emporte, 5 contre 4"),
        Script(
            template: "jugement-majoritaire", options: options, ballots: ["2 1 3", "éà\"", "332"],
            others: ["711", "711", "711", "711"],
            verdict: "Les meilleures mentions vont au n°\u{a0}1",
            verdictOfAll: "Les meilleures mentions vont au n°\u{a0}2"),
        Script(
            template: "classement", options: options, ballots: ["1 2 3", "231", "3 &=é"],
            others: ["2", "2", "2"], verdict: "Aucune option ne bat toutes les autres",
            verdictOfAll: "Le n°\u{a0}2 bat chacune des autres options"),
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ path: String) throws -> TerminalSession {
        try .running(path, stateIn: folder.path)
    }

    @Test(.timeLimit(.minutes(3)), arguments: scripts)
    func isOpenedCountedRevealedReportedMergedAndPlayedAgain(_ script: Script) throws {
        let (room, path) = try TerminalSession.atVote(of: script.template, in: folder)
        try room.write(script.options)
        if !script.options.isEmpty { room.press(.control("n")) }
        try room.waitFor("0\u{a0}bulletin reçu")
        try room.leave()
        let (base, other) = ("\(folder.path)/base.json", "\(folder.path)/other.json")
        for copy in [base, other] {
            try FileManager.default.copyItem(atPath: path, toPath: copy)
        }

        let ours = try run(path)
        try ours.waitFor("▶ Vote")
        try ours.write(script.ballots)
        try ours.leave()
        let theirs = try run(other)
        try theirs.waitFor("▶ Vote")
        try theirs.write(script.others)
        try theirs.leave()

        let both = "\(folder.path)/both.json"
        try FileManager.default.copyItem(atPath: path, toPath: both)
        #expect(try FinishedProgram("merge", base, both, other).status == 0)
        for (file, verdict) in [(path, script.verdict), (both, script.verdictOfAll)] {
            let end = try run(file)
            try end.waitFor("bulletins reçus")
            end.press(.control("n"))
            try end.waitFor(verdict)
            end.press(.function(5))
            try end.waitForNo("enregistré")
            end.press(.function(5), .function(8))
            try end.leave()
            for format in ["markdown", "html", "text", "spip", "fodt"] {
                let report = try FinishedProgram("report", file, "--format", format)
                #expect(report.status == 0)
                let said = report.output.replacing("\u{a0}", with: " ")
                    .replacing("&nbsp;", with: " ").replacing("~", with: " ")
                let words = verdict.replacing("\u{a0}", with: " ")
                #expect(said.contains(words), "\(format): \(words)")
            }
            #expect(try FinishedProgram("validate", file).status == 0)
        }
        let replay = try TerminalSession(
            BuiltProduct.path("atelier"), ["replay", both, "--speed", "600"],
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"],
            size: Size(columns: 160, rows: 45), timeout: 30)
        try replay.waitFor("■ ×600")
        replay.press(.enter)
        #expect(try replay.waitForEnd() == .exited(0))
    }
}
