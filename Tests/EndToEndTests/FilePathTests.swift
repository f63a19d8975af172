import Glibc
import TestSupport
import Testing

@testable import atelier

@Suite struct FilePathTests {
    @Test(arguments: [
        ("/tmp/a-b_c.d~1", "file:///tmp/a-b_c.d~1"), ("/", "file:///"),
        ("/two words", "file:///two%20words"), ("/a#b?c", "file:///a%23b%3Fc"),
        ("/100%", "file:///100%25"), ("/%20", "file:///%2520"), ("/é", "file:///%C3%A9"),
        ("/e\u{301}", "file:///e%CC%81"), ("/🪴", "file:///%F0%9F%AA%B4"),
        ("/two\nlines\t", "file:///two%0Alines%09"), ("/$HOME\\n", "file:///%24HOME%5Cn"),
        ("/a:b;c=d&e+f", "file:///a%3Ab%3Bc%3Dd%26e%2Bf"), ("/\u{301}x", "file:///%CC%81x"),
        ("/[1]\"'`<>|^{}", "file:///%5B1%5D%22%27%60%3C%3E%7C%5E%7B%7D"),
    ])
    func anAddressTellsThePathWhateverIsInIt(_ path: String, _ address: String) {
        #expect(FilePath.address(of: path) == address)
    }

    @Test func aPathIsCutAtItsSlashesOfWhateverNames() {
        #expect(FilePath.folder(of: "/a/\u{301}b") == "/a")
        #expect(FilePath.name(of: "/a/\u{301}b") == "\u{301}b")
        #expect(FilePath.absolute("/\u{301}b") == "/\u{301}b")
        #expect(FilePath.folder(of: "/\u{301}b") == "/")
    }

    @Test func aSettledPathIsNoOptionAndDependsOnNothing() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("words".utf8, to: "-x.pdf")
        try #require(mkdir("\(folder.path)/inner", 0o777) == 0)
        try #require(symlink("/usr/bin", "\(folder.path)/link") == 0)
        try #require(symlink("-x.pdf", "\(folder.path)/other.pdf") == 0)
        for way in ["", "./", "inner/../", "/", "inner//.././"] {
            #expect(FilePath.settled("\(folder.path)/\(way)-x.pdf") == file)
        }
        // Where the system would look, not where the text seems to lead; its own name stays.
        #expect(FilePath.settled("\(folder.path)/link/../x") == "/usr/x")
        #expect(FilePath.settled("\(folder.path)/other.pdf") == "\(folder.path)/other.pdf")
        #expect(FilePath.settled("/x") == "/x")
        for typed in ["-x", "./-x", "--help"] {
            let settled = FilePath.settled(typed)
            #expect(settled.hasPrefix("/") && !settled.contains("/./"))
            #expect(settled.hasSuffix("/" + FilePath.name(of: typed)))
        }
    }
}
