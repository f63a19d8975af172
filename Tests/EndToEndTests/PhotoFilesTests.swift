import Foundation
import TestSupport
import Testing

/// What `validate` says of the photos whose files lie beside a session.
@Suite struct PhotoFilesTests {
    private let folder: TemporaryFolder
    private var session: String { "\(folder.path)/a.json" }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/a.photos", withIntermediateDirectories: true)
    }

    /// A picture of one point, with a comment where asked for.
    private func png(saying comment: String? = nil) -> [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            var sum: UInt32 = .max
            for byte in Array(name.utf8) + content {
                sum ^= UInt32(byte)
                for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
            }
            func four(_ number: UInt32) -> [UInt8] {
                [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
            }
            return four(UInt32(content.count)) + Array(name.utf8) + content + four(~sum)
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
            + (comment.map { chunk("tEXt", Array($0.utf8)) } ?? [])
            + chunk("IDAT", [0x78, 0x9C, 0x63, 0, 0, 0, 1, 0, 1]) + chunk("IEND", [])
    }

    private func validated(_ photos: [(id: String, kind: String)]) throws -> FinishedProgram {
        let listed = photos.map {
            #"""
            {"id": "\#($0.id)", "kind": "\#($0.kind)", "width": 1, "height": 1, "isPublished": true}
            """#
        }.joined(separator: ",")
        let agenda = #"[{"id": "r", "kind": "go-round", "photos": [\#(listed)]}]"#
        _ = try folder.write(
            #"{"format": 1, "id": "s", "title": "A", "language": "fr", "agenda": \#(agenda)}"#.utf8,
            to: "a.json")
        return try FinishedProgram("validate", session)
    }

    @Test func aDocumentHoldsWhatDrawsAPhotoAndNothingElse() throws {
        _ = try folder.write(png(saying: "Comment\0Marseille"), to: "a.photos/p.png")
        _ = try validated([("p", "png")])
        let program = try FinishedProgram("report", session, "--format", "html")
        let start = try #require(program.output.firstRange(of: "data:image/png;base64,"))
        let coded = program.output[start.upperBound...].prefix { $0 != "\"" && $0 != ")" }
        let shown = try #require(Data(base64Encoded: String(coded)))
        #expect([UInt8](shown) == png())
    }

    @Test func goodPhotosAreFine() throws {
        _ = try folder.write(png(), to: "a.photos/p.png")
        let program = try validated([("p", "png")])
        #expect(program.status == 0 && program.output == "")
    }

    @Test func eachFileThatIsNotAsTheSessionSaysIsNamed() throws {
        _ = try folder.write(png(), to: "a.photos/kind.jpg")
        _ = try folder.write(png(saying: "Comment\0Marseille"), to: "a.photos/more.png")
        _ = try folder.write(Array(png().dropLast(20)), to: "a.photos/cut.png")
        _ = try folder.write("bonjour".utf8, to: "a.photos/text.png")
        _ = try folder.write([0x47, 0x49, 0x46, 0x38, 0x39, 0x61], to: "a.photos/gif.png")
        _ = try folder.write(
            png() + [UInt8](repeating: 0, count: 11 << 20), to: "a.photos/large.png")
        let program = try validated([
            ("gone", "jpeg"), ("kind", "jpeg"), ("more", "png"), ("cut", "png"), ("text", "png"),
            ("gif", "png"), ("large", "png"),
        ])
        #expect(program.status == 1)
        let lines = program.output.split(separator: "\n").map(String.init)
        let expected = [
            ("gone.jpg", "does not exist"), ("kind.jpg", "a PNG, where the session says otherwise"),
            ("more.png", "may tell where"), ("cut.png", "damaged"), ("text.png", "no JPEG or PNG"),
            ("gif.png", "GIF"), ("large.png", "10"),
        ]
        #expect(lines.count == expected.count, "\(program.output)")
        for (line, (file, words)) in zip(lines, expected) {
            #expect(line.contains("\(folder.path)/a.photos/\(file)"), "\(line)")
            #expect(line.contains(words), "\(line)")
        }
    }
}
