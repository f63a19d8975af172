import Glibc
import TerminalUI
import TestSupport
import Testing

/// Leaving, when the disk does not answer any more.
@Suite(.serialized) struct HangingDiskTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop
    private let disk: HangingDisk

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
        disk = try HangingDisk(in: folder)
    }

    /// A program with a note on the disk and another one that the disk does not take.
    private func roomWithAnUnwrittenNote() throws -> TerminalSession {
        let room = try workshop.start(on: disk)
        try room.record("la première note")
        try room.waitFor("✓ enregistré")
        disk.hang(.sync)
        try room.record("la seconde note")
        return room
    }

    @Test func leavingSaysThatItWaitsAndTheSecondTimeLeavesAtOnce() throws {
        let room = try roomWithAnUnwrittenNote()
        room.press(.control("q"))
        try room.waitFor("On attend le disque")
        #expect(room.screen.contains { $0.contains("1\u{A0}changement") })
        // The screen is alive, and no other key leaves.
        room.resize(Size(columns: 90, rows: 25))
        room.type("q")
        room.press(.escape, .enter)
        try room.wait(for: "the other size") { room.screen.count == 25 }
        try room.waitFor("On attend le disque")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(1))
        #expect(!room.virtualScreen.isAlternate)
        let said = room.screen.joined(separator: " ")
        #expect(said.contains("Le disque n’a pas répondu"))
        #expect(said.contains("1\u{A0}changement"))
        // What is in the journal comes back.
        disk.letGo()
        let next = try workshop.start()
        try next.waitFor("la seconde note")
        next.press(.control("q"))
        #expect(try next.waitForEnd() == .exited(0))
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func aSignalLeavesAtOnceAsWell(signal: Int32) throws {
        let room = try roomWithAnUnwrittenNote()
        room.press(.control("q"))
        try room.waitFor("On attend le disque")
        room.signal(signal)
        #expect(try room.waitForEnd() == .exited(1))
    }

    @Test func aDiskThatAnswersAfterAllHasEverything() throws {
        let room = try roomWithAnUnwrittenNote()
        room.press(.control("q"))
        try room.waitFor("On attend le disque")
        disk.letGo()
        #expect(try room.waitForEnd() == .exited(0))
        #expect(try workshop.recorded() == ["la première note", "la seconde note"])
    }

    @Test func theListOfWorkshopsIsWaitedForInTheSameWay() throws {
        let room = try roomWithAnUnwrittenNote()
        room.press(.function(10))
        try room.waitFor("On attend le disque")
        disk.letGo()
        try room.waitFor("Nouvel atelier")
        try room.waitForNo("On attend le disque")
        // Opening waits as well, and can be given up.
        disk.hang(.open)
        room.press(.down, .enter)
        try room.waitFor("On attend le disque")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(1))
    }

    @Test func theRoomsScreenLeavesWhateverHangs() throws {
        let stage = try workshop.start(on: disk, ["project", workshop.path])
        disk.hang(.open)
        let room = try workshop.start()
        try room.record("note-1-dite")
        try room.waitFor("✓ enregistré")
        stage.settle(milliseconds: 100)
        #expect(!stage.screen.contains { $0.contains("note-1-dite") })
        stage.press(.control("q"))
        #expect(try stage.waitForEnd() == .exited(0))
    }
}
