import Facilitation
import SessionStore
import Wording
import Workshop

/// The workshop that a path means: the file, or of a folder the workshop that is under way in it.
enum WorkshopChoice {
    /// The workshop of a folder: the one under way, else the only one of today, else the only one.
    ///
    /// - Returns: nil when nothing says which one it is.
    /// - Throws: why the folder cannot be read.
    static func file(in folder: String) throws(Failure) -> String? {
        let entries = try entries(of: folder)
        var clock = LocalClock()
        let today = CalendarDay(clock.now(), offsetSeconds: clock.offsetSeconds)
        if let underWay = HomeState.underWay(entries, today: today) { return underWay.path }
        let open = entries.filter { $0.problem == nil && !$0.isCopy }
        for some in [open.filter { $0.date == today }, open] where some.count == 1 {
            return some[0].path
        }
        return nil
    }

    /// Whether a path means a folder of workshops: one that is called like a session file stands where a
    /// file was meant, and is told as that.
    static func isFolder(_ path: String) -> Bool {
        !path.hasSuffix(".json") && SessionsFolder.isFolder(path)
    }

    /// The file that a path means.
    ///
    /// - Throws: that it is a folder in which several may be meant, with their names.
    static func file(_ path: String) throws(Failure) -> String {
        guard isFolder(path) else { return path }
        if let file = try file(in: path) { return file }
        let names = try entries(of: path).filter { $0.problem == nil }.prefix(12).map(\.path)
        guard !names.isEmpty else {
            throw Failure(Phrase("error.folder.empty", .text("folder", path)))
        }
        throw Failure(
            [Phrase("error.folder.which", .text("folder", path))]
                + names.map { Phrase("error.folder.candidate", .text("file", $0)) })
    }

    /// The folder of workshops that is meant where none is named.
    ///
    /// - Throws: why it cannot be used.
    static func usualFolder() throws(Failure) -> String {
        try Failure.wording { () throws(SessionFileError) in
            try SessionsFolder.path(chosen: nil)
        }
    }

    private static func entries(of folder: String) throws(Failure) -> [SessionEntry] {
        try Failure.wording { () throws(SessionFileError) in
            try SessionFolder.sessions(in: folder).map(SessionEntry.init)
        }
    }
}
