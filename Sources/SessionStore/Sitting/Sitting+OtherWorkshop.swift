import Workshop

// A file that was replaced by one of another workshop. The two have nothing in common to be merged:
// the file stays as it is, and this workshop goes into a file of its own.
extension Sitting {
    /// The title of the other workshop that the file holds by now; nil when it holds this one, or
    /// nothing that can be read.
    public var intruder: String? {
        guard let theirs = try? underneath()?.theirs.get(), theirs.id != session.id else {
            return nil
        }
        return theirs.title
    }

    /// Ends the sitting by writing its session beside the file, under a free name, and takes the
    /// hidden files away; a half-typed line goes along.
    ///
    /// - Returns: the path of the new file.
    /// - Throws: why it cannot be written; the sitting goes on then.
    public func closeBeside(keepsDraft: Bool, at now: Moment) throws(SittingError) -> String {
        let path: String
        do throws(SessionFileError) {
            path = try Self.setAside(session, from: names, on: files)
        } catch {
            throw .file(error)
        }
        if keepsDraft, let line = draft.read() {
            let own = SittingFiles(of: path).draft(of: identifier)
            try? DraftFile(own, on: files).write(line, after: 0)
        }
        dismantle()
        return path
    }

    /// Writes a session beside the file that it was kept in, under a free name.
    static func setAside(
        _ session: Session, from names: SittingFiles, on files: any FileSystem
    ) throws(SessionFileError) -> String {
        let name = SessionName(date: session.date, place: session.place, title: session.title)
        let bytes = try ReadableFile.bytes(of: session, for: names.session)
        return try FileWriting.firstFree { number throws(SessionFileError) in
            let path = "\(names.parent)/\(name.file(number))"
            try FileWriting.make(path, with: bytes, on: files)
            return path
        }
    }
}
