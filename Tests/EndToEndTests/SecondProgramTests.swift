import Glibc
import TestSupport
import Testing

/// Two programs on one session file.
@Suite struct SecondProgramTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
    }

    @Test(arguments: [SIGTERM, SIGKILL])
    func theSecondLooksOnAndTakesOver(end: Int32) throws {
        let first = try workshop.start()
        try first.record("du premier.")
        try first.waitFor("✓ enregistré")
        let second = try workshop.start()
        try second.waitFor("processus \(first.process) sur ")
        try second.waitFor("lecture seule")
        try second.waitFor("du premier.")
        second.type("du second.")
        try second.waitFor("› du second.")
        second.press(.enter)
        try second.waitFor("processus \(first.process) sur ")
        #expect(try workshop.recorded() == ["du premier."])
        try first.record("encore du premier.")
        try second.waitFor("  encore du premier.")
        try second.waitFor("› du second.")
        first.signal(end)
        _ = try first.waitForEnd()
        try second.waitForNo("lecture seule")
        try second.waitFor("programme")
        second.press(.enter)
        try second.waitFor("✓ enregistré")
        try second.waitFor("  du second.")
        // The sign that all is written may still be the one of before.
        try second.wait(for: "the line on the disk") {
            try workshop.recorded() == ["du premier.", "encore du premier.", "du second."]
        }
        second.press(.control("q"))
        #expect(try second.waitForEnd() == .exited(0))
    }
}
