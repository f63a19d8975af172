import CustomDump
import Testing
import Workshop

@testable import SessionStore

/// The texts of all problems of a source, `path: reason`.
func problems(of source: String) -> [String] {
    do throws(FileProblems) {
        _ = try SessionReader.read(Array(source.utf8))
        return []
    } catch {
        return error.problems.map { "\($0.line):\($0.column) \($0.path): \($0.reason)" }
    }
}

@Suite struct SessionCodingTests {
    @Test func everyMemberComesBack() throws {
        let session = RichSession.session
        let bytes = SessionWriter.bytes(of: session)
        let read = try SessionReader.read(bytes)
        expectNoDifference(read, session)
        #expect(
            String(decoding: SessionWriter.bytes(of: read), as: UTF8.self)
                == String(decoding: bytes, as: UTF8.self))
    }
}
