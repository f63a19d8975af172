import Glibc
import Workshop

/// A folder of session files.
public enum SessionFolder {
    /// The session files of a folder, the latest day first, then by name.
    ///
    /// Hidden files, everything that does not end in `.json` and the file of a gathering are left out;
    /// a file that cannot be read is listed with the reason.
    ///
    /// - Throws: why the folder cannot be read.
    public static func sessions(in folder: String) throws(SessionFileError) -> [SessionSummary] {
        let names = try names(in: folder)
        return arranged(names.filter(isSession).map { summary(of: $0, in: folder) }, names)
    }

    /// The same as ``sessions(in:)`` for thousands of files at once: those that look as usual are
    /// passed over, and only what the list shows is read of them.
    ///
    /// What is wrong with the rest of such a file ``fault(of:)`` tells.
    ///
    /// - Parameter several: makes of pieces of the list what is made of each, perhaps at the same time.
    /// - Throws: why the folder cannot be read.
    public static func overview(
        of folder: String,
        several: (
            _ pieces: [ArraySlice<String>],
            _ make: @escaping @Sendable (ArraySlice<String>) -> [SessionSummary]
        ) -> [[SessionSummary]]
    ) throws(SessionFileError) -> [SessionSummary] {
        let names = try names(in: folder)
        let sessions = names.filter(isSession)
        let pieces = stride(from: 0, to: sessions.count, by: piece).map { start in
            sessions[start..<min(start + piece, sessions.count)]
        }
        let made = several(pieces) { piece in
            piece.map { name in
                guard let bytes = try? FileReading.bytes(at: SystemCall.path(of: name, in: folder)),
                    let details = SummaryScanner.details(of: bytes)
                else { return summary(of: name, in: folder) }
                var summary = summary(of: name, in: folder, .success(details))
                summary.isPassedOver = true
                return summary
            }
        }
        return arranged(made.flatMap { $0 }, names)
    }

    /// How many files are looked at in one go: to begin with others costs a small part of that.
    private static let piece = 250

    /// Why a file cannot be read; nil when it can.
    public static func fault(of path: String) -> SessionFileError? {
        if case .failure(let error) = details(of: path) { return error }
        return nil
    }

    private static func summary(
        of name: String, in folder: String,
        _ details: Result<SessionSummary.Details, SessionFileError>? = nil
    ) -> SessionSummary {
        let path = SystemCall.path(of: name, in: folder)
        return SessionSummary(path: path, name: name, details: details ?? self.details(of: path))
    }

    /// The summaries in the order of the list.
    ///
    /// - Parameter names: all that lies in the folder.
    private static func arranged(
        _ summaries: [SessionSummary], _ names: [String]
    ) -> [SessionSummary] {
        let open = sessionsWithJournal(among: names)
        let listed = summaries.withVersionsTogether()
        let (dates, names) = (listed.map(\.date), listed.map(\.name))
        let order = listed.indices.sorted { one, other in
            switch (dates[one], dates[other]) {
            case (let early?, let late?) where early != late: early > late
            case (_?, nil): true
            case (nil, _?): false
            default: names[one] < names[other]
            }
        }
        return order.map { place in
            var summary = listed[place]
            summary.isOpen = open.contains(summary.name)
            return summary
        }
    }

    /// The names of the sessions beside which a journal lies, `.NAME.SITTING.journal`.
    static func sessionsWithJournal(among names: [String]) -> Set<String> {
        var open: Set<String> = []
        let ending = Array(".json.".utf8)
        for name in names where name.hasPrefix(".") && name.hasSuffix(".journal") {
            let bytes = Array(name.utf8.dropFirst())
            // A name may hold the ending of another one: then it may be the journal of either.
            for start in bytes.indices where bytes[start...].starts(with: ending) {
                open.insert(String(decoding: bytes[..<(start + ending.count - 1)], as: UTF8.self))
            }
        }
        return open
    }

    /// Puts a new session into a folder, under a name made from its date, place and title that no
    /// file there has.
    ///
    /// - Returns: the path of the file.
    /// - Throws: why it cannot be written.
    public static func make(
        _ session: Session, in folder: String
    ) throws(SessionFileError) -> String {
        let name = SessionName(date: session.date, place: session.place, title: session.title)
        return try FileWriting.firstFree { number throws(SessionFileError) in
            let path = SystemCall.path(of: name.file(number), in: folder)
            try SessionFile.make(session, at: path)
            return path
        }
    }

    /// Puts a copy for another table beside a session file: `NAME-table.json`, with a number behind
    /// it where that is taken.
    ///
    /// - Parameter name: what to call it; where nothing of it can be a file's name, the session
    ///   file's own name stands for it.
    /// - Returns: the path of the copy.
    /// - Throws: why it cannot be written.
    public static func makeCopy(
        _ copy: Session, named name: String, beside path: String
    ) throws(SessionFileError) -> String {
        let parts = SystemCall.parts(of: path)
        let own = parts.name.hasSuffix(".json") ? String(parts.name.dropLast(5)) : parts.name
        let stem = SessionName.plain(name).isEmpty ? own : SessionName.plain(name)
        return try FileWriting.firstFree { number throws(SessionFileError) in
            let ending = number == 1 ? "-table.json" : "-table-\(number).json"
            let name = SessionName.cut(stem, to: SessionName.longest - ending.utf8.count) + ending
            let path = SystemCall.path(of: name, in: parts.folder)
            try SessionFile.make(copy, at: path)
            return path
        }
    }

    /// The path that ``make(_:in:)`` would choose at this moment.
    ///
    /// - Parameter own: a file whose own name counts as free.
    public static func freePath(
        in folder: String, date: CalendarDay?, place: String, title: String,
        besides own: String? = nil
    ) -> String {
        let name = SessionName(date: date, place: place, title: title)
        for number in 1..<10_000 {
            let path = SystemCall.path(of: name.file(number), in: folder)
            var status = stat()
            if path == own || lstat(path, &status) != 0 { return path }
        }
        return SystemCall.path(of: name.file(10_000), in: folder)
    }

    /// Makes a folder and those above it that are missing; one that is there is left as it is.
    ///
    /// - Throws: why it cannot be made.
    public static func makeFolder(_ path: String) throws(SessionFileError) {
        guard mkdir(path, 0o777) != 0 else { return }
        let number = errno
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
        let above = SystemCall.parts(of: path).folder
        guard number == ENOENT, above != path, above != "." else {
            throw FileWriting.error(number, at: path)
        }
        try makeFolder(above)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw FileWriting.error(errno, at: path)
        }
    }

    /// Whether a file of that name is taken for a session.
    static func isSession(_ name: String) -> Bool {
        !name.hasPrefix(".") && name.hasSuffix(".json") && name != GatheringFile.name
    }

    private static func details(
        of path: String
    ) -> Result<SessionSummary.Details, SessionFileError> {
        do throws(SessionFileError) {
            return .success(SessionSummary.Details(try SessionFile.read(path)))
        } catch {
            guard case .laterFormat(_, let found, _) = error,
                let bytes = try? FileReading.bytes(at: path),
                let session = SessionReader.readLater(bytes)
            else { return .failure(error) }
            var details = SessionSummary.Details(session)
            details.laterFormat = found
            return .success(details)
        }
    }

    /// The names of the visible JSON files of a folder, in order; none where there is no such folder.
    ///
    /// - Throws: why the folder cannot be read.
    public static func fileNames(in folder: String) throws(SessionFileError) -> [String] {
        do throws(SessionFileError) {
            return try names(in: folder)
                .filter { !$0.hasPrefix(".") && $0.hasSuffix(".json") }.sorted()
        } catch .folderMissing {
            return []
        } catch {
            throw error
        }
    }

    static func names(in folder: String) throws(SessionFileError) -> [String] {
        do throws(SystemFailure) {
            return try LinuxFileSystem().names(in: folder)
        } catch {
            switch error.errno {
            case ENOENT, ENOTDIR: throw .folderMissing(folder)
            case EACCES, EPERM: throw .notReadable(folder)
            default: throw .readFailed(folder, errno: error.errno)
            }
        }
    }
}
