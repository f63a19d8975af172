import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing

/// A session of a later version of the program.
@Suite struct LaterFormatTests {
    private let folder: TemporaryFolder
    private let file: String
    private let bytes: [UInt8]

    init() throws {
        folder = try TemporaryFolder()
        let session = try SessionFile.read(PreparedWorkshop(in: folder.path).path)
        let text = String(decoding: SessionFile.bytes(of: session), as: UTF8.self)
        bytes = Array(
            text.replacing("\"format\": 1,", with: "\"format\": 2,\n  \"hologram\": [1],").utf8)
        folder.files(endingIn: ".json").forEach { unlink($0) }
        file = try folder.write(bytes, to: "demain.json")
    }

    private func expectUntouched(and others: String...) throws {
        #expect(try TemporaryFolder.bytes(of: file) == bytes)
        #expect(folder.names.filter { $0 != "state" } == (["demain.json"] + others).sorted())
    }

    private func room(_ arguments: String...) throws -> TerminalSession {
        try TerminalSession(
            BuiltProduct.path("atelier"), arguments,
            environment: ["LC_ALL": "fr_FR.UTF-8", "XDG_STATE_HOME": "\(folder.path)/state"],
            size: Size(columns: 100, rows: 30))
    }

    private func expectReadOnly(_ room: TerminalSession) throws {
        try room.waitFor("demain.json vient d’une version plus récente")
        try room.waitFor("lecture seule")
        for key in [Key.function(8), .control("n"), .control("z")] {
            room.press(.escape)
            room.press(key)
            try room.waitFor("version plus récente")
        }
        room.type("/save-elsewhere \(folder.path)/copie.json")
        room.press(.enter)
        try room.waitForNo("copie.json")
        room.type("pas noté")
        room.press(.enter)
        try room.waitFor("version plus récente")
        try room.waitFor("› pas noté")
    }

    @Test func itIsLookedAtReportedAndNeverWritten() throws {
        let room = try room("run", file)
        try expectReadOnly(room)
        room.press(.control("q"))
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        try expectUntouched()
    }

    @Test func homeOpensAndReportsIt() throws {
        let room = try room("--folder", folder.path)
        try room.waitFor("lecture seule")
        room.press(.down)
        room.type("/report")
        room.press(.enter)
        try room.waitFor("demain.synthese.md")
        room.press(.enter)
        try expectReadOnly(room)
        room.press(.control("q"))
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        try expectUntouched(and: "demain.synthese.md")
    }

    @Test func theCommandLineSaysSo() throws {
        let report = try FinishedProgram("report", file)
        #expect(report.status == 0)
        #expect(report.output.hasPrefix("# "))
        #expect(report.errorLines.count == 1)
        #expect(report.errors.contains("later version"))
        for refused in [
            try FinishedProgram("validate", file),
            try FinishedProgram("merge", file, file, file),
        ] {
            #expect(refused.status == 1)
            #expect(refused.output == "")
            #expect(refused.errorLines.count == 1)
            #expect(refused.errors.contains("format 2, from a later version"))
        }
        try expectUntouched()
    }
}
