/// Files of a few bytes, whose size the system may not tell beforehand.
enum ShortFile {
    /// The first bytes of a file, at most 4096.
    static func bytes(at path: String, on files: some FileSystem) throws(SystemFailure) -> [UInt8] {
        let file = try files.open(path, .reading, permissions: 0)
        defer { try? files.close(file) }
        return try bytes(of: file, on: files)
    }

    /// The first bytes of an open file, at most 4096.
    static func bytes(of file: Int32, on files: some FileSystem) throws(SystemFailure) -> [UInt8] {
        var failure: SystemFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
            do throws(SystemFailure) {
                count = try files.read(file, into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
