import Glibc

/// The addresses of those who asked for the synthesis: a text file beside the session, a line each,
/// that only its owner reads.
///
/// It is apart from the session so that no report, copy, merge or mail takes it along.
public enum ContactsFile {
    /// Where the addresses for a session file stand.
    public static func path(beside session: String) -> String {
        (session.hasSuffix(".json") ? String(session.dropLast(5)) : session) + ".contacts"
    }

    /// The addresses; none where there is no such file, or it cannot be read.
    public static func read(beside session: String) -> [String] {
        (try? addresses(in: path(beside: session))) ?? []
    }

    private static func addresses(in path: String) throws(SessionFileError) -> [String] {
        String(decoding: try FileReading.bytes(at: path, .readingOwn), as: UTF8.self)
            .split(whereSeparator: \.isNewline).map(String.init)
            .filter { !$0.isBlank }
    }

    /// Takes an address away; with the last one the file goes, too.
    ///
    /// - Throws: why it cannot be read or written; it is then as it was.
    public static func remove(
        _ address: String, beside session: String
    ) throws(SessionFileError) {
        let path = path(beside: session)
        let all: [String]
        do throws(SessionFileError) {
            all = try addresses(in: path)
        } catch .missing {
            return
        } catch {
            throw error
        }
        let rest = all.filter { $0 != address }
        guard rest.count < all.count else { return }
        guard rest.isEmpty else {
            let bytes = Array(rest.map { "\($0)\n" }.joined().utf8)
            return try FileWriting.replace(
                path, with: bytes, permissions: 0o600, followsLinks: false)
        }
        guard unlink(path) == 0 || errno == ENOENT else {
            throw FileWriting.error(errno, at: path)
        }
    }

    /// Adds an address, on one line.
    ///
    /// - Throws: why it cannot be written.
    public static func add(
        _ address: String, beside session: String
    ) throws(SessionFileError) {
        let path = path(beside: session)
        let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw FileWriting.error(errno, at: path) }
        defer { close(file) }
        let line = String(
            String.UnicodeScalarView(
                address.unicodeScalars.filter { $0.properties.generalCategory != .control }))
        let bytes = Array("\(line)\n".utf8)
        // One write, so that two programs never mix their lines.
        guard Glibc.write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
            throw .writeFailed(path, errno: errno)
        }
    }
}
