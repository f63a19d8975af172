import Glibc
import TerminalUI
import TestSupport
import Testing

/// PDF from the program itself, through another one that may fail or hang.
@Suite struct ConvertingTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
    }

    /// The program with the preview open at PDF, where that converter alone is found.
    private func preview(_ fake: FakeConverter?) throws -> TerminalSession {
        let path = fake.map { "\($0.path):/usr/bin:/bin" } ?? "/nonexistent"
        let room = try workshop.start(after: "PATH=\(path); export PATH")
        try room.record("une vision")
        room.press(.function(6))
        try room.waitFor("· HTML")
        room.press(.left)
        try room.waitFor("· PDF")
        return room
    }

    @Test(arguments: [["import"], ["gathering", "plan"]])
    func bringingInAnOfficeFileIsToldAndCanBeEnded(_ words: [String]) throws {
        let fake = try FakeConverter(.hangs, in: folder)
        let file = try folder.write("{\\rtf1 a}".utf8, to: "notes.rtf")
        let more = words == ["import"] ? [] : ["--output", "\(folder.path)/made"]
        let room = try TerminalSession(
            BuiltProduct.path("atelier"), words + [file] + more,
            environment: ["PATH": "\(fake.path):/usr/bin:/bin", "LC_ALL": "fr_FR.UTF-8"])
        try room.waitFor("LibreOffice travaille")
        try room.wait(for: "it to be at work") { fake.traces != nil }
        room.press(.control("c"))
        #expect(try room.waitForEnd() == .signalled(SIGINT))
        let traces = try #require(fake.traces)
        #expect(access(traces.folder, F_OK) != 0)
        #expect(!folder.names.contains("made"))
    }

    @Test func thePreviewSaysWhoMakesItAndTheScreenWhereItIs() throws {
        let room = try preview(FakeConverter(.works, in: folder))
        try room.waitFor("par LibreOffice")
        try room.waitFor("une vision")
        room.press(.enter)
        try room.waitFor("Document écrit")
        #expect(!room.screen.contains { $0.contains("noise") })
        let file = try #require(folder.files(endingIn: ".synthese.pdf").first)
        let text = String(decoding: try TemporaryFolder.bytes(of: file), as: UTF8.self)
        #expect(text.hasPrefix("made\n") && text.contains("une vision"))
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    @Test func aConverterThatFailsGetsOneLineAndIsForgotten() throws {
        let room = try preview(FakeConverter(.fails, in: folder))
        room.press(.enter)
        try room.waitFor("n’a pas pu faire le document")
        try room.waitForNo("PDF en cours")
        #expect(!room.screen.contains { $0.contains("noise") })
        #expect(folder.files(endingIn: ".pdf").isEmpty)
    }

    @Test func whatIsMissingIsSaidBeforeAnythingIsTried() throws {
        let room = try preview(nil)
        try room.waitFor("installez LibreOffice")
        room.press(.enter)
        room.settle()
        // Still the preview, with the line below it.
        try room.wait(for: "the line twice") {
            room.screen.count { $0.contains("installez LibreOffice") } > 1
        }
    }

    @Test func leavingEndsAConverterThatHangsAndSaysSo() throws {
        let fake = try FakeConverter(.hangs, in: folder)
        let room = try preview(fake)
        room.press(.enter)
        try room.waitFor("PDF en cours")
        try room.wait(for: "it to be at work") { fake.traces != nil }
        // The facilitator goes on meanwhile.
        try room.record("une autre")
        room.press(.control("q"))
        #expect(try room.waitForEnd(timeout: 30) == .exited(1))
        #expect(room.screen.contains { $0.contains("le document PDF n’est pas écrit") })
        let traces = try #require(fake.traces)
        #expect(access(traces.folder, F_OK) != 0)
        #expect(folder.files(endingIn: ".pdf").isEmpty)
        #expect(try workshop.recorded() == ["une vision", "une autre"])
    }
}
