import Workshop

extension SessionFile {
    /// The path of a journal beside a session file, of which the file may not hold everything yet; nil
    /// when there is none.
    public static func journal(
        beside path: String, on files: any FileSystem = LinuxFileSystem()
    ) -> String? {
        let names = SittingFiles(of: files.resolved(path))
        return names.journals(among: (try? files.names(in: names.parent)) ?? []).first
    }

    /// Reads a session with the steps of a sitting that may be going on, without disturbing it.
    ///
    /// - Parameter hidden: what is hidden in its folder, where many files of that are read.
    /// - Throws: why it cannot be read.
    public static func readLive(
        _ path: String, among hidden: HiddenNames? = nil,
        on files: any FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) -> Session {
        var names = SittingFiles(of: files.resolved(path), among: hidden)
        let own = ProcessIdentity(process: 0, host: "", boot: "")
        let now = Moment(milliseconds: .max)
        var tries = 0
        while true {
            tries += 1
            let recovery = try Recovery(of: names, own: own, at: now, on: files)
            // What belongs to another workshop by now is read as what it is.
            if let theirs = try? recovery.underneath?.theirs.get(),
                theirs.id != recovery.session.id
            {
                return theirs
            }
            // The file may have been replaced between the two readings.
            let isSettled = recovery.underneath == nil && recovery.toKeep.isEmpty
            if isSettled || tries == 3 { return recovery.session }
            names = SittingFiles(of: names.session)
        }
    }

    /// Reads a session only to show or report it: with the steps of a sitting that may be going on,
    /// and of a later format what this version understands.
    ///
    /// - Parameter hidden: what is hidden in its folder, where many files of that are read.
    /// - Throws: why it cannot be read.
    public static func readToShow(
        _ path: String, among hidden: HiddenNames? = nil,
        on files: any FileSystem = LinuxFileSystem()
    ) throws(SessionFileError) -> ShownSession {
        let refusal: SessionFileError
        do throws(SessionFileError) {
            return ShownSession(session: try readLive(path, among: hidden, on: files))
        } catch {
            guard case .laterFormat = error else { throw error }
            refusal = error
        }
        // The journal of a later version is for that version alone.
        let bytes = try FileReading.bytes(at: path, on: files)
        guard let found = FileRoot.laterFormat(of: bytes),
            let session = SessionReader.readLater(bytes)
        else { throw refusal }
        return ShownSession(session: session, laterFormat: found)
    }
}
