import Testing

@testable import SessionStore

@Suite struct FileDigestTests {
    @Test(arguments: [0, 1, 1 << 16, (1 << 16) + 1, 200_000])
    func aFileHasTheDigestOfItsBytes(count: Int) throws {
        let disk = MemoryDisk()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        disk.put("/s/x", bytes)
        #expect(try FileDigest(ofFileAt: "/s/x", on: disk) == FileDigest(of: bytes))
        #expect(throws: SystemFailure.self) { try FileDigest(ofFileAt: "/s/y", on: disk) }
    }
}
