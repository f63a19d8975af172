import Glibc
import SessionStore
import TerminalUI
import TestSupport
import Testing

/// Whatever is wrong with a file, every command says the same of it, and leaves it alone.
@Suite struct EveryReaderTests {
    private let folder: TemporaryFolder
    private let good: String

    init() throws {
        folder = try TemporaryFolder()
        good = try folder.write(Self.session("").utf8, to: "good.json")
    }

    private static func session(_ more: String) -> String {
        "{\"format\": 1, \"id\": \"s\", \"title\": \"T\", \"language\": \"fr\"\(more)}"
    }

    private static let broken: [(name: String, text: String)] = [
        ("truncated", "{\"format\": 1, \"id\": \"s\", \"tit"),
        ("duplicate key", session(", \"title\": \"U\"")),
        ("wrong type", session(", \"agenda\": 7")),
        (
            "dangling",
            session(", \"contributions\": [{\"id\": \"c\", \"text\": \"x\", \"theme\": \"none\"}]")
        ),
        (
            "cyclic",
            session(", \"contributions\": [{\"id\": \"c\", \"text\": \"x\", \"copyOf\": \"c\"}]")
        ),
        (
            "out of range",
            session(", \"contributions\": [{\"id\": \"c\", \"text\": \"x\", \"number\": -5}]")
        ),
        (
            "deep",
            session(
                ", \"x\": " + String(repeating: "[", count: 100_000)
                    + String(repeating: "]", count: 100_000))
        ),
        ("empty", ""), ("no session", "[]"),
        (
            "two versions",
            "<<<<<<< ours\n\(session(""))\n=======\n\(session(", \"place\": \"x\""))\n>>>>>>> b\n"
        ),
        ("format 0", session("").replacing("\"format\": 1", with: "\"format\": 0")),
    ]

    /// What `report` says, after checking that the others say it too.
    @discardableResult
    private func saidByAll(of file: String) throws -> String {
        // More memory than this is refused by the system, and the program would end otherwise.
        let limit = "ulimit -S -d 100000"
        let report = try FinishedProgram("report", file, behind: limit)
        #expect(report.status == 1)
        #expect(report.output == "")
        #expect(report.errorLines.count == 1)
        let said = String(report.errorLines.first ?? "")
        let validate = try FinishedProgram("validate", file, behind: limit)
        #expect(validate.status == 1)
        let first = (validate.output + validate.errors).split(separator: "\n").first ?? ""
        #expect(said.hasPrefix(first), "\(first)")
        for files in [[good, file, good], [good, good, file]] {
            let merge = try FinishedProgram(
                "merge", files[0], files[1], files[2], behind: limit)
            #expect(merge.status == 1)
            #expect(String(merge.errorLines.first ?? "") == said)
        }
        let room = try TerminalSession(
            "/bin/sh",
            ["-c", "\(limit); exec \"$0\" run \"$1\"", try BuiltProduct.path("atelier"), file],
            size: Size(columns: 300, rows: 24))
        #expect(try room.waitForEnd() == .exited(1))
        #expect(room.screen.joined().contains(said.prefix(290)), "\(said)")
        return said
    }

    @Test(arguments: EveryReaderTests.broken.map(\.name))
    func aBrokenFileIsToldAlikeAndLeftAlone(name: String) throws {
        let text = try #require(Self.broken.first { $0.name == name }?.text)
        let file = try folder.write(text.utf8, to: "bad.json")
        #expect(try saidByAll(of: file).hasPrefix("\(file):1:"))
        #expect(try TemporaryFolder.bytes(of: file) == Array(text.utf8))
        #expect(folder.files(endingIn: "") == [file, good])
    }

    @Test func bytesThatAreNoTextAreTold() throws {
        let bytes = Array(Self.session("").utf8).map { $0 == UInt8(ascii: "T") ? 0xFF : $0 }
        let file = try folder.write(bytes, to: "bad.json")
        #expect(try saidByAll(of: file).hasPrefix("\(file):1:"))
        #expect(try TemporaryFolder.bytes(of: file) == bytes)
    }

    @Test func aFolderInItsPlaceIsTold() throws {
        let file = "\(folder.path)/bad.json"
        #expect(mkdir(file, 0o755) == 0)
        #expect(try saidByAll(of: file).contains(file))
    }

    @Test func aHundredMegabytesAreRefusedWithoutReadingThem() throws {
        let file = try folder.write(Self.session("").utf8, to: "bad.json")
        #expect(truncate(file, 100 << 20) == 0)
        #expect(try saidByAll(of: file).contains("100"))
        var status = stat()
        #expect(stat(file, &status) == 0 && status.st_size == 100 << 20)
    }
}
