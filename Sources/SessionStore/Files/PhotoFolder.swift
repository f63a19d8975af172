import Workshop

/// The photos of a session: a folder beside its file, a file for each photo, named by its identifier.
///
/// It travels with the session file where the program moves or copies that; who sends the file alone sends
/// no photo.
public enum PhotoFolder {
    /// The largest file that is read, in bytes.
    public static let limit = 16 << 20

    /// Where the photos of a session file lie.
    public static func path(beside session: String) -> String {
        (session.hasSuffix(".json") ? String(session.dropLast(5)) : session) + ".photos"
    }

    /// Where the bytes of a photo lie; nil where the identifier could lead out of the folder.
    public static func file(of photo: Photo, beside session: String) -> String? {
        photo.fileName.map { SystemCall.path(of: $0, in: path(beside: session)) }
    }

    /// Writes the bytes of a photo.
    ///
    /// - Throws: why they cannot be written.
    public static func write(
        _ bytes: [UInt8], of photo: Photo, beside session: String
    ) throws(SessionFileError) {
        let folder = path(beside: session)
        guard let path = file(of: photo, beside: session) else { throw .missing(folder) }
        try SessionFolder.makeFolder(folder)
        // The facilitator's alone, until documents show it.
        try FileWriting.replace(path, with: bytes, permissions: 0o600, followsLinks: false)
    }

    /// The bytes of a photo; nil where they are not there.
    public static func bytes(of photo: Photo, beside session: String) -> [UInt8]? {
        file(of: photo, beside: session).flatMap {
            try? FileReading.bytes(at: $0, limit: limit, .readingOwn)
        }
    }

    /// What finds the bytes of a photo beside any of several session files.
    public static func lookup(beside sessions: [String]) -> @Sendable (Photo) -> [UInt8]? {
        { photo in
            for session in sessions {
                if let bytes = bytes(of: photo, beside: session) { return bytes }
            }
            return nil
        }
    }

    /// Which photos of a session have no file.
    public static func missing(of session: Session, beside path: String) -> Set<ID<Photo>> {
        let folder = self.path(beside: path)
        let names = Set((try? LinuxFileSystem().names(in: folder)) ?? [])
        return Set(
            session.allPhotos.map(\.photo).filter { photo in
                photo.fileName.map { !names.contains($0) } ?? true
            }.map(\.id))
    }

    /// Takes the file of a photo away.
    ///
    /// - Throws: why it cannot be taken away; what is not there is as good as gone.
    public static func remove(
        _ photo: Photo, beside session: String, on files: any FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) {
        guard let path = file(of: photo, beside: session) else { return }
        do throws(SystemFailure) {
            guard (try? files.status(at: path)) != nil else { return }
            try files.remove(path)
            try FileWriting.syncFolder(of: path, on: files)
        } catch {
            throw FileWriting.error(error.errno, at: path)
        }
    }

    /// Copies the photos of a session from beside one file to beside another, those that are not there yet.
    ///
    /// - Throws: why one of them cannot be written; those before are there.
    public static func bring(
        _ session: Session, from path: String, to other: String
    ) throws(SessionFileError) {
        guard self.path(beside: path) != self.path(beside: other) else { return }
        let missing = missing(of: session, beside: other)
        for (_, photo) in session.allPhotos where missing.contains(photo.id) {
            guard let bytes = bytes(of: photo, beside: path) else { continue }
            try write(bytes, of: photo, beside: other)
        }
    }

    /// The same for a copy that the program writes again and again: what is no longer in the session goes
    /// there, too.
    ///
    /// - Throws: why it cannot be written.
    public static func mirror(
        _ session: Session, from path: String, to other: String,
        on files: any FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) {
        guard self.path(beside: path) != self.path(beside: other) else { return }
        let folder = self.path(beside: other)
        let known = Set(session.allPhotos.compactMap(\.photo.fileName))
        for name in (try? files.names(in: folder)) ?? [] where !known.contains(name) {
            guard Photo.Kind.allCases.contains(where: { name.hasSuffix(".\($0.fileExtension)") })
            else { continue }
            try? files.remove(SystemCall.path(of: name, in: folder))
        }
        try bring(session, from: path, to: other)
    }

}
