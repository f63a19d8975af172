import Testing

@testable import SessionStore

@Suite struct MountTableTests {
    @Test func theTableTellsTheTypeOfAFoldersFileSystem() {
        let table = """
            25 1 259:1 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p1 rw
            40 25 0:52 / /media/les\\040ateliers rw - nfs4 nas:/ateliers rw,vers=4.2
            41 25 0:300 / /home/a/distant rw master:2 propagate_from:1 - fuse.sshfs a@b: rw
            """
        #expect(MountTable(table).type(of: 259 << 8 | 1) == "ext4")
        #expect(MountTable(table).type(of: 52) == "nfs4")
        #expect(MountTable(table).type(of: 0x10002C) == "fuse.sshfs")
        #expect(MountTable(table).type(of: 53) == nil)
        #expect(!MountTable.isRemote("/proc"))
    }
}
