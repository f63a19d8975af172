import Glibc
import Testing

@testable import SessionStore

@Suite struct ContactsFileTests {
    @Test func addressesStandALineEachInAFileThatOnlyItsOwnerReads() throws {
        let folder = try TemporaryFolder()
        let session = "\(folder.path)/a.json"
        #expect(ContactsFile.read(beside: session) == [])
        try ContactsFile.add("ana@example.org", beside: session)
        try ContactsFile.add("Bo\n<bo@example.org>", beside: session)
        #expect(ContactsFile.read(beside: session) == ["ana@example.org", "Bo<bo@example.org>"])
        var status = stat()
        #expect(stat("\(folder.path)/a.contacts", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
    }
}
