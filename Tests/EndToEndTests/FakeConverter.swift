import Glibc
import TestSupport
import Testing

/// A program in a folder that is called like LibreOffice's and does what a test needs.
struct FakeConverter {
    private let folder: TemporaryFolder

    /// What it does: it is given the folder to write into as `$6`, the file to read as `$7`.
    enum Habit: String {
        /// Writes a document and talks much, as the real one does.
        case works = #"echo noise; echo noise >&2; { echo made; cat "$7"; } > "$6/report.${4%%:*}""#
        /// Writes a document, and what else it needs: its profile, a link to what is ours; its temporary
        /// files go nowhere else.
        case fills = #"""
            test "$TMPDIR:$TMP:$TEMP" = "$6:$6:$6" || exit 4
            p="$6/profile/user/registry"; mkdir -p "$p"; echo x > "$p/x"; chmod 500 "$p"
            ln -s "$0" "$6/link"; ln -s "${0%/*}" "$6/folder"
            { echo made; cat "$7"; } > "$6/report.${4%%:*}"
            """#
        /// Says that it went wrong.
        case fails = "echo noise >&2; exit 3"
        /// Says that all is well, and has written nothing.
        case pretends = "exit 0"
        /// Never ends, nor does the program that it has started.
        case hangs = "sleep 600 & echo $! $6 > \"$0.started\"; wait"
    }

    init(
        _ habit: Habit, called name: String = "soffice", in folder: TemporaryFolder
    ) throws {
        self.folder = folder
        let script = try folder.write("#!/bin/sh\n\(habit.rawValue)\n".utf8, to: name)
        try #require(chmod(script, 0o755) == 0)
    }

    /// Where it is, as `PATH` spells it.
    var path: String { folder.path }

    /// Whether one that hangs is at work.
    var hasStarted: Bool { folder.names.contains { $0.hasSuffix(".started") } }

    /// The process that a hanging one has started, and the folder it writes into; nil before it has.
    var traces: (process: pid_t, folder: String)? {
        guard let started = folder.names.first(where: { $0.hasSuffix(".started") }),
            let bytes = try? TemporaryFolder.bytes(of: "\(path)/\(started)")
        else { return nil }
        let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard words.count == 2, let process = pid_t(words[0]) else { return nil }
        return (process, String(words[1]))
    }
}
