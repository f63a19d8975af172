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

    @Test func anAddressIsTakenAwayAndTheFileWithTheLastOne() throws {
        let folder = try TemporaryFolder()
        let session = "\(folder.path)/a.json"
        try ContactsFile.add("ana@example.org", beside: session)
        try ContactsFile.add("bo@example.org", beside: session)
        try ContactsFile.remove("ana@example.org", beside: session)
        try ContactsFile.remove("nobody@example.org", beside: session)
        #expect(ContactsFile.read(beside: session) == ["bo@example.org"])
        var status = stat()
        #expect(stat("\(folder.path)/a.contacts", &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        try ContactsFile.remove("bo@example.org", beside: session)
        #expect(access("\(folder.path)/a.contacts", F_OK) != 0)
    }

    @Test func noneOfManyAddressesIsLostWhenOneIsTakenAway() throws {
        let folder = try TemporaryFolder()
        let session = "\(folder.path)/a.json"
        let many = (0..<5_000).map { "somebody.\($0)@example.org" }
        try FileWriting.make(
            "\(folder.path)/a.contacts", with: Array(many.joined(separator: "\n").utf8))
        #expect(ContactsFile.read(beside: session) == many)
        try ContactsFile.remove(many[7], beside: session)
        #expect(ContactsFile.read(beside: session) == many.filter { $0 != many[7] })
    }

    @Test func aPlantedLinkIsNeitherReadNorWrittenThrough() throws {
        let folder = try TemporaryFolder()
        let session = "\(folder.path)/a.json"
        let victim = "\(folder.path)/victim"
        try SessionFile.write(Desk.session(), to: victim)
        let before = try FileReading.bytes(at: victim)
        #expect(symlink("victim", "\(folder.path)/a.contacts") == 0)
        #expect(throws: SessionFileError.isLink("\(folder.path)/a.contacts")) {
            try ContactsFile.add("ana@example.org", beside: session)
        }
        #expect(ContactsFile.read(beside: session) == [])
        #expect(symlink("victim", "\(folder.path)/lines") == 0)
        #expect(throws: SessionFileError.self) {
            try LineFile.add("*.json", to: "\(folder.path)/lines")
        }
        #expect(try FileReading.bytes(at: victim) == before)
    }
}
