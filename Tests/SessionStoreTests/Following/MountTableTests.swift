import Testing

@testable import SessionStore

@Suite struct MountTableTests {
    @Test func theTableTellsTheTypeOfAFoldersFileSystem() {
        let table = MountTable(
            Array(
                """
                25 1 259:1 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p1 rw
                40 25 0:52 / /media/les\\040ateliers rw - nfs4 nas:/ateliers rw,vers=4.2
                41 25 0:300 / /home/a/distant rw master:2 propagate_from:1 - fuse.sshfs a@b: rw
                """.utf8))
        #expect(table.type(of: 259 << 8 | 1) == "ext4")
        #expect(table.type(of: 52) == "nfs4")
        #expect(table.type(of: 0x10002C) == "fuse.sshfs")
        #expect(table.type(of: 53) == nil)
        #expect(!MountTable.isRemote("/proc"))
    }

    /// A line that is cut off, holds no numbers or no type tells nothing, and hides nothing else.
    @Test func whatCannotBeUnderstoodIsPassedOver() {
        let table = MountTable(
            Array(
                """
                25 1 259:1 / / rw - ext4 /dev/a rw
                26 1 x:1 / /sans rw - ext4 /dev/b rw
                27 1 0:99999999999999999999999 / /grand rw - ext4 /dev/c rw
                28 1 0:7 / /fin rw shared:1 -
                29 1 0:8 /
                30 1 0:9 / /deux rw - tmpfs a rw
                31 25 0:9 / /deux rw - nfs4 b rw
                32 25 0:10 / /une\\134barre rw - nfs4 b rw
                33 25 0:11 / /fin\\04 rw - nfs4 b rw
                """.utf8))
        #expect(table.type(of: 7) == nil)
        #expect(table.type(of: 8) == nil)
        #expect(table.type(of: 9) == "nfs4")
        #expect(table.isRemote("/deux/x") && !table.isRemote("/sans/x"))
        #expect(table.isRemote("/une\\barre") && table.isRemote("/fin\\04/x"))
        #expect(!MountTable([]).isRemote("/"))
    }
}
