import Foundation
import SessionStore
import TestSupport
import Testing

/// A disk that takes nothing more for a while: work goes on, and all of it is written in the end.
@Suite(.serialized) struct RefusingDiskTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private let long = String(repeating: "assez long pour remplir le disque, ", count: 2)

    /// Records notes until the screen says that there is no room, and some more; all of them.
    private func fill(_ room: TerminalSession) throws -> [String] {
        var said: [String] = []
        while !room.screen.contains(where: { $0.contains("plus de place") }) {
            said.append("note \(said.count). \(long)fin")
            try room.record(said[said.count - 1])
            room.settle(milliseconds: 20)
            try #require(said.count < 400, "the disk never refused")
        }
        for number in 1...5 {
            said.append("malgré tout \(number).")
            try room.record(said[said.count - 1])
        }
        try room.waitFor("plus de place")
        try room.waitFor("… enregistrement")
        return said
    }

    private func expectAllWritten(
        _ said: [String], by room: TerminalSession, in workshop: PreparedWorkshop
    ) throws {
        try room.waitFor("✓ enregistré")
        try room.waitForNo("plus de place")
        #expect(try workshop.recorded() == said)
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(try SessionFile.read(workshop.path).contributions.map(\.text) == said)
    }

    @Test func aFileThatMayNotGrowLosesNothing() throws {
        let workshop = try PreparedWorkshop(in: folder.path)
        // Only the soft limit, so that it can be lifted while the program runs.
        let room = try workshop.start(after: "ulimit -S -f 24")
        let said = try fill(room)
        #expect(try workshop.recorded().count < said.count)
        let lift = try Process.run(
            URL(filePath: "/usr/bin/prlimit"),
            arguments: ["--pid", "\(room.process)", "--fsize=unlimited"])
        lift.waitUntilExit()
        #expect(lift.terminationStatus == 0)
        try expectAllWritten(said, by: room, in: workshop)
    }

    @Test func leavingWithUnsavedWorkAsks() throws {
        let workshop = try PreparedWorkshop(in: folder.path)
        let room = try workshop.start(after: "ulimit -S -f 24")
        let said = try fill(room)
        room.press(.control("q"))
        try room.waitFor("rester et essayer encore")
        room.type("1")
        try room.waitForNo("rester et essayer encore")
        room.press(.control("q"))
        try room.waitFor("partir sans")
        room.type("2")
        #expect(try room.waitForEnd() == .exited(1))
        let kept = try workshop.recorded()
        #expect(!kept.isEmpty && kept.count < said.count)
        #expect(Array(said.prefix(kept.count)) == kept)
    }

    @Test(.enabled("mounting is not permitted here") { RefusingDiskTests.mayMount })
    func aFullDiskLosesNothing() throws {
        #expect(mount("tmpfs", folder.path, "tmpfs", 0, "size=96k") == 0)
        defer { umount2(folder.path, Int32(MNT_DETACH)) }
        let workshop = try PreparedWorkshop(in: folder.path)
        let ballast = try folder.write([UInt8](repeating: 0, count: 57_344), to: "ballast")
        let room = try workshop.start()
        let said = try fill(room)
        #expect(try workshop.recorded().count < said.count)
        let elsewhere = try TemporaryFolder()
        let copy = "\(elsewhere.path)/copie.json"
        for answer in ["écrit dans copie.json (", "existe déjà"] {
            room.type("/save-elsewhere \(copy)")
            room.press(.enter)
            try room.waitFor(answer)
        }
        #expect(try SessionFile.read(copy).contributions.map(\.text) == said)
        #expect(unlink(ballast) == 0)
        try expectAllWritten(said, by: room, in: workshop)
    }

    static let mayMount: Bool = {
        guard let folder = try? TemporaryFolder(),
            mount("tmpfs", folder.path, "tmpfs", 0, "size=16k") == 0
        else { return false }
        return umount2(folder.path, 0) == 0
    }()
}
