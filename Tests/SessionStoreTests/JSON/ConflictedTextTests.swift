import SessionStore
import Testing

/// The marks that git leaves in a text.
@Suite struct ConflictedTextTests {
    private func parts(_ text: String) -> ConflictedText? { ConflictedText(Array(text.utf8)) }

    private func text(_ bytes: [UInt8]?) -> String? {
        bytes.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func theVersionsAreTakenApart() throws {
        let found = try #require(
            parts(
                "a\n<<<<<<< HEAD\nb\n=======\nc\nd\n>>>>>>> x y\ne\n<<<<<<<\n=======\nf\n>>>>>>>\n")
        )
        #expect(found.places == [2...7, 9...12])
        #expect(text(found.ours) == "a\nb\ne\n")
        #expect(text(found.theirs) == "a\nc\nd\ne\nf\n")
        #expect(found.base == nil && found.isWhole)
    }

    @Test func theCommonVersionIsKnownWhereEveryPlaceTellsIt() throws {
        let one = "<<<<<<< a\nb\n||||||| c\nd\n=======\ne\n>>>>>>> f\n"
        #expect(text(parts(one)?.base) == "d\n")
        #expect(parts(one + "<<<<<<< a\n=======\n>>>>>>> b\n")?.base == nil)
    }

    @Test func windowsEndsLinesAsItDoes() throws {
        let found = try #require(parts("<<<<<<< a\r\nb\r\n=======\r\nc\r\n>>>>>>> d\r\n"))
        #expect(text(found.ours) == "b\r\n" && found.isWhole)
    }

    @Test(arguments: [
        "", "a\nb\n", " <<<<<<< a\n", "<<<<<<\n", "<<<<<<<<\n", "x <<<<<<< a\n=======\n>>>>>>> b\n",
        "=======\n>>>>>>> b\n", "<<<<<<<a\n",
    ])
    func otherTextsHoldNone(_ text: String) { #expect(parts(text) == nil) }

    @Test(arguments: [
        "<<<<<<< a\nb\n", "<<<<<<< a\n=======\nb", "<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n",
        "<<<<<<< a\n=======\n>>>>>>> b\n>>>>>>> c\n",
    ])
    func halfASetOfMarksIsNotTrusted(_ text: String) throws {
        #expect(try !#require(parts(text)).isWhole)
    }

    @Test func aBrokenFileTellsItsLines() throws {
        let problem = try #require(throws: Problem.self) {
            _ = try JSONParser.parse(
                Array("{\n\"a\": 1,\n<<<<<<< a\n\"b\": 1\n=======\n\"b\": 2\n>>>>>>> b\n}\n".utf8))
        }
        #expect(problem.line == 3 && problem.column == 1 && problem.path == "")
        #expect(problem.reason == .twoVersions([3...7]))
        // What git writes at the start of a line may stand within a text.
        #expect(throws: Never.self) {
            try JSONParser.parse(Array("{\"a\": \"<<<<<<< a\\n=======\"}".utf8))
        }
    }
}
