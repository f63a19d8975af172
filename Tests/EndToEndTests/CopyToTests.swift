import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing
import Workshop

/// A second copy of the workshop in another folder, by the whole program.
@Suite(.serialized) struct CopyToTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop
    private let stick: String

    init() throws {
        folder = try TemporaryFolder()
        mkdir("\(folder.path)/sessions", 0o755)
        stick = "\(folder.path)/stick"
        mkdir(stick, 0o755)
        workshop = try PreparedWorkshop(in: "\(folder.path)/sessions")
    }

    private var copied: String { "\(stick)/\(workshop.path.split(separator: "/").last ?? "")" }

    private func run(_ command: String, in room: TerminalSession) throws {
        room.type("/")
        try room.waitFor("┌─")
        room.type(command)
        room.press(.enter)
        try room.waitForNo("┌─")
    }

    /// What is recorded in the copy.
    private func notes() throws -> [String] {
        try SessionFile.read(copied).contributions.map(\.text)
    }

    private func waitForCopy(_ room: TerminalSession, of notes: [String]) throws {
        try room.wait(for: "the copy to hold \(notes)") { try self.notes() == notes }
    }

    @Test func afterAKillTheCopyHasEverythingUpToTheLastRound() throws {
        var room = try workshop.start()
        try room.record("avant la copie")
        try run("copy-to \(stick)", in: room)
        try room.waitFor("Copié dans")
        try waitForCopy(room, of: ["avant la copie"])
        try room.record("après la copie")
        room.press(.function(8))
        try waitForCopy(room, of: ["avant la copie", "après la copie"])
        try room.record("dans le tour suivant")
        // A line leaves the field before the disk has it; of that moment nothing is promised.
        try room.wait(for: "the file to hold it") {
            try workshop.recorded().last == "dans le tour suivant"
        }
        room.kill()
        _ = try room.waitForEnd()
        #expect(try notes() == ["avant la copie", "après la copie"])
        // The same evening goes on with the same copy.
        room = try workshop.start()
        try waitForCopy(room, of: ["avant la copie", "après la copie", "dans le tour suivant"])
        try room.record("la dernière")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(try notes().last == "la dernière")
        #expect(folder.names(in: "stick").count == 1)
    }

    @Test func aStickThatIsGoneIsToldOnceAndComesBack() throws {
        let room = try workshop.start()
        try run("copy-to \(stick)/pas-là", in: room)
        try room.waitFor("Pas de copie dans")
        mkdir("\(stick)/pas-là", 0o755)
        room.press(.function(8))
        try room.waitFor("Copié dans")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
    }

    @Test func theFolderOfTheSessionIsRefused() throws {
        let room = try workshop.start()
        try run("copy-to \(folder.path)/sessions", in: room)
        try room.waitFor("déjà dans ce dossier")
        room.press(.control("q"))
        _ = try room.waitForEnd()
        #expect(folder.names(in: "sessions").filter { $0.hasSuffix(".json") }.count == 1)
    }
}

extension TemporaryFolder {
    /// The names in a folder within it.
    fileprivate func names(in folder: String) -> [String] {
        (try? LinuxFileSystem().names(in: "\(path)/\(folder)"))?.filter { $0 != "." && $0 != ".." }
            ?? []
    }
}
