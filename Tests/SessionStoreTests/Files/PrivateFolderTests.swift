import Glibc
import Testing

@testable import SessionStore

@Suite struct PrivateFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func mode(_ path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode : nil
    }

    @Test(arguments: [
        "plain", "two words", "a#b", "100%", "q?x=1&y", "übung", "u\u{308}bung", "🪴", "two\nlines",
        "-rf", "\u{301}accent", "$HOME", "back\\slash", "'\"", "trailing ",
    ])
    func itIsItsOwnersAloneWhereverItIs(_ name: String) throws {
        let place = "\(folder.path)/\(name)"
        try #require(mkdir(place, 0o777) == 0)
        let one = try PrivateFolder(in: place)
        let other = try PrivateFolder(in: place + "/")
        #expect(one.path != other.path)
        #expect(mode(one.path) == S_IFDIR | 0o700)
        #expect(one.path.utf8.starts(with: "\(place)/atelier-".utf8))
        #expect(!other.path.contains("//"))
        one.remove()
        other.remove()
        #expect(try LinuxFileSystem().names(in: place) == [])
    }

    @Test func itsPathGoesFromTheRootAndBehindAllLinks() throws {
        let place = "\(folder.path)/place"
        let link = "\(folder.path)/link"
        try #require(mkdir(place, 0o777) == 0 && symlink("place", link) == 0)
        let made = try PrivateFolder(in: "\(link)/../link/.")
        #expect(made.path.hasPrefix(place + "/atelier-"))
        made.remove()
        #expect(try LinuxFileSystem().names(in: place) == [])
    }

    @Test func whatLinksInItLeadToStays() throws {
        let outside = try TemporaryFolder()
        let file = try outside.put("kept", "words")
        let made = try PrivateFolder(in: folder.path)
        try #require(mkdir("\(made.path)/inner", 0o777) == 0)
        for (place, target) in [
            ("folder", outside.path), ("file", file), ("inner/folder", outside.path),
            ("inner/up", ".."), ("self", "."), ("broken", "/nonexistent"),
        ] {
            try #require(symlink(target, "\(made.path)/\(place)") == 0)
        }
        made.remove()
        #expect(folder.names == [])
        #expect(outside.names == ["kept"])
    }

    @Test func aLinkInItsOwnPlaceIsNotFollowed() throws {
        let outside = try TemporaryFolder()
        _ = try outside.put("kept", "words")
        let made = try PrivateFolder(in: folder.path)
        try #require(rmdir(made.path) == 0 && symlink(outside.path, made.path) == 0)
        made.remove()
        #expect(outside.names == ["kept"])
    }

    @Test func whateverOtherProgramsLeaveInItGoes() throws {
        let made = try PrivateFolder(in: folder.path)
        var deep = made.path
        for step in 0..<60 {
            deep += "/\(step)"
            try #require(mkdir(deep, 0o777) == 0)
        }
        // A name that is no UTF-8, and one that only begins like the folder above.
        for name in [[0x66, 0xE9], [0x2E, 0x2E, 0x2E]] as [[UInt8]] {
            let path = (Array("\(deep)/".utf8) + name + [0]).map(CChar.init(bitPattern:))
            let file = creat(path, 0)
            try #require(file >= 0)
            close(file)
        }
        try #require(mkfifo("\(made.path)/pipe", 0o600) == 0)
        for path in [deep, "\(made.path)/0", made.path] { try #require(chmod(path, 0) == 0) }
        made.remove()
        #expect(folder.names == [])
    }

    @Test func whatIsGoneAlreadyIsNoTrouble() throws {
        let made = try PrivateFolder(in: folder.path)
        made.remove()
        made.remove()
        #expect(folder.names == [])
    }

    @Test func aPlaceThatIsNoneIsNamed() throws {
        let file = try folder.put("file", "words")
        for place in ["\(folder.path)/none", file] {
            #expect(throws: SessionFileError.folderMissing(place)) {
                _ = try PrivateFolder(in: place)
            }
        }
        #expect(folder.names == ["file"])
    }
}
