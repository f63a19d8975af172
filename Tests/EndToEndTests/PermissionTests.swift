import Glibc
import SessionStore
import TestSupport
import Testing

/// Folders and files that the user may not write, or read; as somebody who is not root, whom nothing
/// is refused.
@Suite(.serialized) struct PermissionTests {
    private let folder: TemporaryFolder
    private let workshop: PreparedWorkshop
    private static let isRoot = geteuid() == 0
    private static let nobody: uid_t = 65_534

    init() throws {
        folder = try TemporaryFolder()
        workshop = try PreparedWorkshop(in: folder.path)
        if Self.isRoot {
            for path in [folder.path, workshop.path] {
                #expect(chown(path, Self.nobody, Self.nobody) == 0)
            }
        }
    }

    /// What gives the rights of root away, where there are any.
    private static let drop =
        isRoot ? "setpriv --reuid=\(nobody) --regid=\(nobody) --clear-groups" : ""

    private func start() throws -> TerminalSession { try workshop.start(through: Self.drop) }

    private func permit(_ mode: mode_t) { #expect(chmod(folder.path, mode) == 0) }

    @Test func aFolderThatIsClosedMeanwhileLosesNothing() throws {
        let room = try start()
        try room.record("avant.")
        try room.waitFor("✓ enregistré")
        permit(0o555)
        try room.record("pendant.")
        try room.waitFor("✓ enregistré")
        // Here the whole file would be written.
        room.press(.function(8))
        try room.waitFor("✓ enregistré")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(try workshop.recorded() == ["avant.", "pendant."])
        #expect(try SessionFile.read(workshop.path).contributions.isEmpty)
        permit(0o755)
        let again = try start()
        again.press(.control("q"))
        #expect(try again.waitForEnd() == .exited(0))
        #expect(
            try SessionFile.read(workshop.path).contributions.map(\.text) == ["avant.", "pendant."])
    }

    @Test func aClosedFolderIsLookedAtAndTakenOverWhenItOpens() throws {
        permit(0o555)
        let room = try start()
        try room.waitFor("on ne peut rien écrire ici")
        try room.waitFor("lecture seule")
        room.type("tapé pendant.")
        try room.waitFor("› tapé pendant.")
        room.press(.enter)
        try room.waitFor("on ne peut rien écrire ici")
        permit(0o755)
        try room.waitForNo("lecture seule")
        room.press(.enter)
        try room.waitFor("  tapé pendant.")
        try room.waitFor("✓ enregistré")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(
            try SessionFile.read(workshop.path).contributions.map(\.text) == ["tapé pendant."])
    }

    @Test func aFileThatMayNotBeReadIsNamed() throws {
        #expect(chmod(workshop.path, 0) == 0)
        let room = try workshop.launch(through: Self.drop)
        #expect(try room.waitForEnd() == .exited(1))
        #expect(room.screen.joined().contains(workshop.path))
        #expect(room.screen.joined().contains("permission"))
    }

    @Test(.enabled("mounting is not permitted here") { RefusingDiskTests.mayMount })
    func aDiskThatIsReadOnlyIsTakenOverWhenItIsNot() throws {
        let place = try TemporaryFolder()
        #expect(mount("tmpfs", place.path, "tmpfs", 0, "size=1m") == 0)
        defer { umount2(place.path, Int32(MNT_DETACH)) }
        let workshop = try PreparedWorkshop(in: place.path)
        let flags = UInt(MS_REMOUNT)
        #expect(mount("tmpfs", place.path, "tmpfs", flags | UInt(MS_RDONLY), nil) == 0)
        let room = try workshop.start()
        try room.waitFor("on ne peut rien écrire ici")
        #expect(mount("tmpfs", place.path, "tmpfs", flags, nil) == 0)
        try room.waitForNo("lecture seule")
        try room.record("enfin.")
        try room.waitFor("✓ enregistré")
        room.press(.control("q"))
        #expect(try room.waitForEnd() == .exited(0))
        #expect(try SessionFile.read(workshop.path).contributions.map(\.text) == ["enfin."])
    }
}
