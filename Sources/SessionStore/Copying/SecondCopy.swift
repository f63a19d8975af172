import Workshop

/// A copy of a workshop in another folder, on a stick or in the network, written again and again while
/// it goes on.
///
/// Only what this copy has written itself is replaced, which is known by its digest: a file of that
/// name that is another workshop, or in which somebody has gone on working, stays as it is, and the
/// copy takes the next free name. Where it goes is remembered in a hidden file beside the session, for
/// the next opening on the same machine. Not for several threads at a time.
public struct SecondCopy {
    /// Why there is no copy.
    public enum Failure: Error, Equatable, Sendable {
        /// The workshop itself is in that folder.
        case ownFolder
        /// What the folder or the disk refuses.
        case file(SessionFileError)
    }

    /// The folder, as it was named.
    public let folder: String
    let session: SittingFiles
    let files: any FileSystem
    let host: String
    /// What has been written, or may have been before a crash.
    var written: Set<FileDigest> = []

    /// A copy that begins.
    ///
    /// - Parameters:
    ///   - path: the session file.
    ///   - folder: where the copy goes.
    public init(
        of path: String, into folder: String, own: ProcessIdentity = .own,
        on files: any FileSystem = LinuxFileSystem()
    ) {
        session = SittingFiles(of: files.resolved(path))
        self.folder = folder
        self.files = files
        host = own.host
    }

    /// Writes the session into the folder, under the name of its own file or the next free one.
    ///
    /// - Returns: the path of the copy.
    /// - Throws: why there is none; the one before is as it was then.
    public mutating func write(_ workshop: Session) throws(Failure) -> String {
        let place = files.resolved(folder)
        try refuseOwn(place)
        let bytes = SessionFile.bytes(of: workshop)
        let digest = FileDigest(of: bytes)
        do throws(SessionFileError) {
            let (path, known) = try target(in: place, for: digest)
            // Beforehand, so that after a crash either version is known for ours. Where the session's
            // own disk refuses, the copy elsewhere is worth the more.
            written = Set([known, digest].compactMap { $0 })
            try? remember()
            if known != digest {
                try FileWriting.replace(
                    path, with: bytes, temporary: Self.temporary(for: path, of: workshop),
                    followsLinks: false, on: files)
            }
            written = [digest]
            return path
        } catch {
            throw .file(error)
        }
    }

    private func refuseOwn(_ place: String) throws(Failure) {
        let status: FileStatus
        do throws(SystemFailure) {
            status = try files.status(at: place)
        } catch {
            throw .file(FileWriting.error(error.errno, at: "\(folder)/\(session.fileName)"))
        }
        guard status.kind == .folder else { throw .file(.folderMissing(folder)) }
        let own = try? files.status(at: session.parent)
        if own?.device == status.device, own?.inode == status.inode { throw .ownFolder }
    }

    /// The first name that is free or holds what was written before, and what it holds.
    private func target(
        in place: String, for digest: FileDigest
    ) throws(SessionFileError) -> (path: String, known: FileDigest?) {
        var number = 1
        while true {
            let path = "\(place)/\(session.name(number))"
            guard (try? files.status(at: path)) != nil else { return (path, nil) }
            // What a link leads to is somebody else's.
            if let bytes = try? FileReading.bytes(at: path, limit: .max, .readingOwn, on: files) {
                let found = FileDigest(of: bytes)
                if found == digest || written.contains(found) { return (path, found) }
            }
            number += 1
            guard number < 1000 else { throw .exists(path) }
        }
    }

    /// The hidden file that takes the copy's name; one alone for each workshop, so that a crash leaves
    /// at most one behind.
    private static func temporary(for path: String, of workshop: Session) -> String {
        let (folder, _) = SystemCall.parts(of: path)
        return "\(folder)/.\(workshop.id.text).copy-new"
    }
}

extension SittingFiles {
    /// The name of the session file, without its folder.
    var fileName: String { SystemCall.parts(of: session).name }

    /// That name for a copy, with a number from the second on.
    func name(_ number: Int) -> String {
        guard number > 1 else { return fileName }
        let isJSON = fileName.hasSuffix(".json")
        let stem = isJSON ? String(fileName.dropLast(5)) : fileName
        return "\(stem)-\(number)\(isJSON ? ".json" : "")"
    }

    /// Where the copy of the evening goes.
    var copyPlace: String { "\(parent)/.\(fileName).copy-to" }
}
