import Glibc
import Testing
import Workshop

@testable import SessionStore

@Suite struct SessionFileTests {
    let folder: TemporaryFolder
    let session = RichSession.session

    init() throws { folder = try TemporaryFolder() }

    private var path: String { folder.path + "/s.json" }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode : 0
    }

    @Test func whatIsWrittenIsReadAndNothingElseIsLeft() throws {
        try SessionFile.write(session, to: path)
        #expect(try SessionFile.read(path) == session)
        var later = session
        try later.apply(later.describing(at: RichSession.start) { $0.title = "Autre" })
        try SessionFile.write(later, to: path)
        #expect(try SessionFile.read(path).title == "Autre")
        #expect(folder.names == ["s.json"])
    }

    @Test func permissionsAndLinksStay() throws {
        try SessionFile.write(session, to: path)
        chmod(path, 0o640)
        symlink("s.json", folder.path + "/link.json")
        try SessionFile.write(session, to: folder.path + "/link.json")
        #expect(mode(path) & 0o7777 == 0o640)
        #expect(mode(folder.path + "/link.json") & S_IFMT == S_IFLNK)
        #expect(folder.names == ["link.json", "s.json"])
    }

    @Test func aNewFileNeverReplacesOneThatIsThere() throws {
        try SessionFile.make(session, at: path)
        #expect(throws: SessionFileError.exists(path)) { try SessionFile.make(session, at: path) }
        #expect(folder.names == ["s.json"])
    }

    @Test func whatFailsLeavesNothingBehind() throws {
        mkdir(path, 0o700)
        #expect(throws: SessionFileError.isFolder(path)) {
            try SessionFile.write(session, to: path)
        }
        #expect(folder.names == ["s.json"])
        let nowhere = folder.path + "/no/s.json"
        #expect(throws: SessionFileError.folderMissing(folder.path + "/no")) {
            try SessionFile.write(session, to: nowhere)
        }
    }

    /// Nobody makes files there, not even root.
    @Test func aFolderThatRefusesIsNamed() {
        let error = #expect(throws: SessionFileError.self) {
            try SessionFile.write(session, to: "/sys/s.json")
        }
        #expect(
            error == .noPermission(folder: "/sys") || error == .readOnly("/sys/s.json"))
    }

    @Test func whatIsNoFileIsSaidSo() throws {
        #expect(throws: SessionFileError.missing(path)) { try SessionFile.read(path) }
        #expect(throws: SessionFileError.isFolder(folder.path)) {
            try SessionFile.read(folder.path)
        }
        mkfifo(path, 0o600)
        #expect(throws: SessionFileError.isFolder(path)) { try SessionFile.read(path) }
    }

    @Test func aHugeFileIsRefusedBeforeItIsRead() throws {
        let path = try folder.put("huge.json", "{")
        truncate(path, 100 << 20)
        #expect(
            throws: SessionFileError.tooLarge(path, bytes: 100 << 20, limit: JSONLimits.file.bytes)
        ) { try SessionFile.read(path) }
    }

    @Test func aLaterFormatIsSaidSoWithoutGuessing() throws {
        let path = try folder.put("later.json", #"{"format": 2, "agenda": 7}"#)
        #expect(throws: SessionFileError.laterFormat(path, found: 2, known: 1)) {
            try SessionFile.read(path)
        }
    }
}
