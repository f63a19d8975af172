import TestSupport
import Testing
import Workshop

@testable import SessionStore

@Suite struct PhotoFolderTests {
    let folder: TemporaryFolder
    private var path: String { folder.path + "/a.json" }
    private let photo = Photo(id: ID("p"), kind: .png, width: 3, height: 2)
    private let other = Photo(id: ID("q"), kind: .jpeg, width: 3, height: 2)
    private let now = Moment(milliseconds: 1_457_463_600_000)

    init() throws {
        folder = try TemporaryFolder()
        try SessionFile.write(session([photo, other]), to: path)
        try PhotoFolder.write([1, 2], of: photo, beside: path)
    }

    private func session(_ photos: [Photo]) -> Session {
        Session(
            SessionFacts(id: ID("s"), title: "A", language: LanguageTag("fr")), participants: [],
            agenda: [
                Round(
                    id: ID("r"), position: OrderKey(after: nil, before: nil),
                    content: .goRound(GoRound()), photos: photos)
            ], contributions: [], themes: [], groups: [], actions: [], parkingLot: [],
            privateNotes: [])
    }

    @Test func aPhotoLiesBesideItsSessionForItsOwnerAlone() throws {
        #expect(PhotoFolder.bytes(of: photo, beside: path) == [1, 2])
        #expect(PhotoFolder.bytes(of: other, beside: path) == nil)
        #expect(PhotoFolder.missing(of: try SessionFile.read(path), beside: path) == [ID("q")])
        let status = try LinuxFileSystem().status(at: folder.path + "/a.photos/p.png")
        #expect(status.permissions & 0o777 == 0o600)
        try PhotoFolder.remove(photo, beside: path)
        #expect(PhotoFolder.bytes(of: photo, beside: path) == nil)
        // What is gone is gone.
        try PhotoFolder.remove(photo, beside: path)
    }

    @Test func anIdentifierOfAFileReachesNothingElse() {
        let bad = Photo(id: ID("../a"), kind: .png, width: 1, height: 1)
        #expect(throws: SessionFileError.self) { try PhotoFolder.write([], of: bad, beside: path) }
        #expect(PhotoFolder.bytes(of: bad, beside: path) == nil)
    }

    @Test func photosGoWithTheFileUnderAnotherNameAndIntoTheBin() throws {
        let moved = try SessionMove.rename(path, to: "b.json", at: now)
        #expect(PhotoFolder.bytes(of: photo, beside: moved) == [1, 2])
        let binned = try SessionMove.putIntoBin(moved, at: now)
        #expect(!folder.names.contains("b.photos"))
        #expect(PhotoFolder.bytes(of: photo, beside: binned) == [1, 2])
        // What was left of another one in the bin does not get mixed up with it.
        let out = try SessionMove.takeOut(binned, to: path, at: now)
        try PhotoFolder.write([3], of: other, beside: folder.path + "/.atelier-bin/a.json")
        #expect(try SessionMove.putIntoBin(out, at: now).hasSuffix("/a-2.json"))
    }

    @Test func aCopyHasWhatTheSessionHas() throws {
        let copy = folder.path + "/copy.json"
        try PhotoFolder.mirror(session([photo]), from: path, to: copy)
        #expect(PhotoFolder.bytes(of: photo, beside: copy) == [1, 2])
        try PhotoFolder.mirror(session([]), from: path, to: copy)
        #expect(PhotoFolder.bytes(of: photo, beside: copy) == nil)
        #expect(PhotoFolder.bytes(of: photo, beside: path) == [1, 2])
        try PhotoFolder.bring(session([photo]), from: path, to: copy)
        #expect(PhotoFolder.lookup(beside: ["/none.json", copy])(photo) == [1, 2])
    }
}
